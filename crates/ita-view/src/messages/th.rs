//! ภาษาไทย: plain, polite, short official Thai.

use super::{Label, Message};

/// Two pieces of text as one: Thai is written without a space, but Latin letters and digits stand apart from it.
fn glue(left: &str, right: &str) -> String {
    let apart = |c: Option<char>| c.is_some_and(|c| !('\u{e01}'..='\u{e4e}').contains(&c));
    let space = !left.is_empty() && !right.is_empty() && (apart(left.chars().last()) || apart(right.chars().next()));
    format!("{left}{}{right}", if space { " " } else { "" })
}

/// “IIT EIT และ OIT”.
pub(super) fn list<T: AsRef<str>>(parts: &[T]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            glue(&glue(&first.join(" "), "และ"), last.as_ref())
        }
    }
}

pub(super) fn label(label: Label) -> &'static str {
    match label {
        Label::AppName => "ITA Score",
        Label::Disclaimer => {
            "เครื่องมือจำลองคะแนน ไม่ใช่เว็บไซต์ของสำนักงาน ป.ป.ช. ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น"
        }
        Label::Tagline => "จำลองคะแนน ไม่ใช่ผลของ ป.ป.ช.",
        Label::SkipToContent => "ข้ามไปยังเนื้อหา",
        Label::Navigation => "เมนูหลัก",
        Label::Calculate => "คำนวณ",
        Label::Rules => "กติกา",
        Label::Help => "ช่วยเหลือ",
        Label::Language => "ภาษา",
        Label::Thai => "ไทย",
        Label::English => "อังกฤษ",
        Label::NumeralsName => "ตัวเลข",
        Label::ArabicNumerals => "เลขอารบิก",
        Label::ThaiNumerals => "เลขไทย",
        Label::ThemeName => "สีหน้าจอ",
        Label::ThemeAuto => "ตามระบบ",
        Label::ThemeLight => "สว่าง",
        Label::ThemeDark => "มืด",
        Label::FiscalYearName => "ปีงบประมาณ",
        Label::Settings => "การแสดงผล",
        Label::Close => "ปิด",
        Label::Dismiss => "รับทราบ",

        Label::Inputs => "คะแนนที่ได้",
        Label::Agency => "ชื่อหน่วยงาน",
        Label::AgencyHint => "ไม่บังคับ เก็บไว้ในเครื่องนี้เท่านั้น",
        Label::StartOwn => "เริ่มกรอกคะแนนของหน่วยงาน",
        Label::Adopt => "ใช้ตัวเลขชุดนี้ต่อ",
        Label::Clear => "ล้างทั้งหมด",
        Label::Forget => "ลบข้อมูลในเครื่องนี้",
        Label::ForgetHint => "ลบทุกอย่างที่กรอกและที่เก็บไว้ให้เรียกคืน เมื่อลบแล้วเรียกคืนไม่ได้",
        Label::Undo => "เรียกคืน",
        Label::Examples => "ตัวอย่าง",
        Label::PublishedResult => "ผลที่ประกาศอย่างเป็นทางการ",
        Label::PublishedOverall => "คะแนนที่ประกาศ",
        Label::PublishedLevel => "ระดับที่ประกาศ",
        Label::PublishedHint => "ใช้เปรียบเทียบกับผลที่คำนวณได้เท่านั้น ไม่นำมาคำนวณ",
        Label::NotGiven => "ไม่ระบุ",
        Label::ScoreHint => "0 ถึง 100",
        Label::Published => "เผยแพร่แล้ว",
        Label::NotPublished => "ยังไม่เผยแพร่",
        Label::PartlyPublished => "ได้บางส่วน",
        Label::NotSaid => "ยังไม่ระบุ",
        Label::FillRest => "ข้อที่เหลือยังไม่เผยแพร่",
        Label::OpenOverall => "กรอกแยกตามเครื่องมือ",
        Label::OpenInstrument => "กรอกแยกตามตัวชี้วัด",
        Label::OpenIndicator => "กรอกแยกตามตัวชี้วัดย่อย",
        Label::OpenSubIndicator => "กรอกแยกตามข้อ",
        Label::OpenItems => "กรอกแยกตามข้อ OIT",
        Label::OpenQuestions => "กรอกแยกตามข้อคำถาม",
        Label::EveryInstrument => "ทุกเครื่องมือ",
        Label::Source => "ที่มา",
        Label::CopyLink => "คัดลอกลิงก์",
        Label::LinkCopied => "คัดลอกลิงก์แล้ว",
        Label::LinkHint => "ลิงก์มีคะแนนอยู่ในตัว ไม่มีชื่อหน่วยงาน และไม่ถูกส่งไปที่ใด",

        Label::Result => "ผลการประเมิน",
        Label::Score => "คะแนน",
        Label::Level => "ระดับผลการประเมิน",
        Label::PointsName => "คะแนนถ่วงน้ำหนัก",
        Label::AtLeast => "อย่างน้อย",
        Label::Perhaps => "อาจถึง",
        Label::NothingYet => "ยังไม่มีผล",
        Label::Stale => "มีช่องที่ต้องแก้ไข ผลที่เห็นคำนวณจากค่าล่าสุดที่ถูกต้อง",
        Label::Why => "เหตุผล",
        Label::Conditions => "เงื่อนไขของแต่ละระดับ",
        Label::Condition => "เกณฑ์",
        Label::Has => "ได้",
        Label::Outcome => "ผล",
        Label::Met => "ถึงเกณฑ์",
        Label::NotKnownYet => "ยังไม่ทราบ",
        Label::NextToGive => "กรอกต่อ",
        Label::HowComputed => "คำนวณอย่างไร",
        Label::RoundingName => "ปัดเศษ",
        Label::LevelName => "เทียบระดับ",
        Label::ScaleWhole => "ดูทั้งช่วง",
        Label::ScaleUpper => "ดูช่วงบน",
        Label::ComparedWithPublished => "เทียบกับผลที่ประกาศ",
        Label::ShowResult => "ดูผลการประเมิน",

        Label::Improve => "ยกระดับ",
        Label::PlanImprovement => "วางแผนยกระดับ",
        Label::ImproveEmpty => "ยังไม่ได้กรอกคะแนน โปรดกรอกคะแนนก่อน แล้วจึงวางแผนยกระดับได้",
        Label::ImproveEnter => "ไปกรอกคะแนน",
        Label::Baseline => "ปัจจุบัน",
        Label::Scenarios => "แผน",
        Label::ScenarioName => "ชื่อแผน",
        Label::NewScenario => "เพิ่มแผน",
        Label::DuplicateScenario => "ทำสำเนา",
        Label::DeleteScenario => "ลบแผน",
        Label::UndoDelete => "เรียกคืนแผนที่ลบ",
        Label::ResetScenario => "กลับเป็นคะแนนปัจจุบัน",
        Label::ResetNode => "กลับเป็นค่าปัจจุบัน",
        Label::TakeBackScenario => "เรียกคืนค่าก่อนหน้า",
        Label::ScenariosCompared => "เทียบแผน",
        Label::WasScenarioDeleted => "ลบแผนแล้ว เรียกคืนได้",
        Label::TargetName => "เป้าหมาย",
        Label::TargetOverall => "คะแนนรวมที่ต้องการ",
        Label::Change => "เปลี่ยน",
        Label::Gain => "คะแนนรวม",
        Label::CapName => "เพดาน",
        Label::EaseName => "ความยาก",
        Label::EaseEasy => "ง่าย",
        Label::EaseMedium => "ปานกลาง",
        Label::EaseHard => "ยาก",
        Label::ItemsName => "ข้อ OIT ที่ให้คะแนนมากที่สุดก่อน",
        Label::PlanName => "ทางไปสู่เป้าหมาย",
        Label::PlanFrom => "จาก",
        Label::PlanTo => "เป็น",
        Label::PlanBy => "เพิ่ม",
        Label::PlanWon => "คะแนนรวมที่ได้",
        Label::PlanEffort => "แรงที่ใช้",
        Label::OneItem => "1 ข้อ",
        Label::Total => "รวม",
        Label::PlanProved => "พิสูจน์แล้วว่าไม่มีทางใดใช้แรงน้อยกว่านี้",
        Label::PlanNotProved => "ยังพิสูจน์ไม่ได้ว่าใช้แรงน้อยที่สุด อาจมีทางที่ใช้แรงน้อยกว่านี้",
        Label::PlanNoTarget => "เลือกระดับหรือกรอกคะแนนรวมที่ต้องการ แล้วจะเห็นทางที่ใช้แรงน้อยที่สุด",
        Label::PlanAtTop => "อยู่ในระดับสูงสุดแล้ว หากต้องการคะแนนรวมที่สูงขึ้น โปรดกรอกคะแนนรวมที่ต้องการ",
        Label::ApplyPlan => "ใช้ตามนี้",
        Label::PlanApplied => "แผนนี้เป็นไปตามทางดังกล่าวแล้ว",
        Label::CopyTable => "คัดลอกตาราง",
        Label::TableCopied => "คัดลอกตารางแล้ว",
        Label::ShowTable => "ดูเป็นตาราง",
        Label::PlanOpen => "สิ่งที่ยังไม่ได้กรอกต้องได้อย่างน้อย",
        Label::Relaxing => "ทำให้เป็นไปได้",
        Label::Alternatives => "ทางเลือกอื่น",
        Label::WithoutSurveys => "ไม่แตะแบบสำรวจ ทำเฉพาะสิ่งที่หน่วยงานเผยแพร่เอง",
        Label::FewestChanges => "เปลี่ยนน้อยรายการที่สุด",
        Label::NotAlone => "ไม่พอเมื่อเปลี่ยนเพียงรายการเดียว",
        Label::SingleLevers => "ถ้าเปลี่ยนเพียงรายการเดียว",
        Label::Charts => "แผนภูมิ",
        Label::BandsTitle => "คะแนนบนแถบระดับ",
        Label::WaterfallTitle => "แต่ละรายการให้คะแนนรวมเท่าใด",
        Label::WaterfallNote => {
            "คะแนนที่แสดงคือผลต่างของยอดสะสมที่ปัดเศษแล้ว จึงรวมกันได้เท่ากับผลต่างของคะแนนรวมที่แสดงพอดี แต่ละค่าอาจต่างจากค่าก่อนปัดเศษไม่เกินหนึ่งหน่วยของทศนิยมตำแหน่งสุดท้าย"
        }
        Label::Unrounded => "ก่อนปัดเศษ",
        Label::RadarTitle => "คะแนนรายตัวชี้วัด",
        Label::RadarNote => "ปีก่อนมีรายการที่ความหมายไม่ตรงกัน จึงไม่นำมาเทียบ",
        Label::MeansTitle => "คะแนนรวมเทียบกับค่าเฉลี่ยทั้งประเทศ",
        Label::MeansName => "ค่าเฉลี่ยทั้งประเทศ",
        Label::TryScores => "ลองปรับคะแนน",
        Label::ShouldReach => "ควรได้",
        Label::ShouldPublish => "ควรเผยแพร่",
        Label::PublishedAlready => "ข้อที่เผยแพร่แล้วในปัจจุบัน",
        Label::CopyFailed => "คัดลอกไม่ได้ในเบราว์เซอร์นี้ โปรดเลือกข้อความแล้วคัดลอกเอง",
        Label::ShowScenario => "ดูผลของแผน",
        Label::SurveysTitle => "ความไม่แน่นอนจากแบบสำรวจ",
        Label::SurveysHint => "IIT และ EIT มาจากแบบสำรวจ ถ้าทราบจำนวนผู้ตอบ จะบอกโอกาสของแต่ละระดับได้ ไม่บังคับ",
        Label::SurveysLimits => {
            "ตัวเลขนี้บอกเฉพาะความบังเอิญของการสุ่ม โดยถือว่าผู้ตอบสุ่มมาอย่างอิสระและคำตอบกระจายมากที่สุดเท่าที่เป็นไปได้ ไม่รวมเรื่องที่ว่าใครเลือกที่จะตอบ ถ้อยคำของคำถาม หรือคำตอบที่ไม่ตรงความจริง ถ้ามีผู้ตอบน้อยหรือคะแนนใกล้ 100 ตัวเลขจะเป็นเพียงค่าประมาณหยาบ ๆ"
        }
        Label::ChancesNeed => "ต้องกรอกคะแนนให้ครบทุกเครื่องมือก่อน จึงจะบอกโอกาสของแต่ละระดับได้",
        Label::ProbableRange => "ช่วงที่น่าจะเป็น",
        Label::NotACount => "โปรดกรอกเป็นจำนวนเต็ม เช่น 120",
        Label::TooFewRespondents => "ต้องมีผู้ตอบอย่างน้อย 2 คน จึงจะประมาณได้",
        Label::MoreThanAll => "จำนวนผู้ตอบมากกว่าจำนวนทั้งหมด โปรดแก้ไข",

        Label::Corroborated => "ยืนยันหลายแหล่ง",
        Label::Tested => "ทดสอบกับผลที่ประกาศ",
        Label::Single => "แหล่งเดียว",
        Label::Inferred => "อนุมาน",
        Label::Assumed => "สมมติ",
        Label::CorroboratedMeaning => "มีแหล่งข้อมูลอิสระตั้งแต่สองแหล่งระบุตรงกัน",
        Label::TestedMeaning => "คำนวณแล้วได้ตรงกับผลที่ประกาศจริง",
        Label::SingleMeaning => "มีแหล่งข้อมูลเพียงแหล่งเดียวที่ระบุ",
        Label::InferredMeaning => "สรุปจากข้อเท็จจริงอื่น ยังไม่พบแหล่งที่ระบุโดยตรง",
        Label::AssumedMeaning => "ยังไม่พบแหล่งข้อมูลที่ระบุ จึงสมมติไว้ก่อน เช่น ใช้เกณฑ์ของปีใกล้เคียง",
        Label::SubjectShare => "น้ำหนักและวิธีรวมคะแนน",
        Label::SubjectName => "ชื่อและลำดับ",
        Label::SubjectEnglish => "ชื่อภาษาอังกฤษ",
        Label::SubjectAbout => "คำอธิบาย",
        Label::SubjectLevel => "ชื่อระดับ",
        Label::SubjectThreshold => "เกณฑ์ของระดับ",
        Label::SubjectRounding => "การปัดเศษ",
        Label::SubjectQuestion => "ข้อคำถาม",
        Label::SubjectScale => "ค่าของคำตอบ",
        Label::SubjectOther => "อื่น ๆ",
        Label::Levels => "ระดับผลการประเมิน",
        Label::Tree => "เครื่องมือ ตัวชี้วัด และน้ำหนัก",
        Label::Sources => "แหล่งข้อมูล",
        Label::Claims => "ที่มาของกติกา",
        Label::StatusName => "ความแน่ชัด",
        Label::Weight => "น้ำหนัก",
        Label::WeightOfWhole => "คิดเป็นคะแนนรวม",
        Label::RuleName => "รายการ",
        Label::YearAssumed => "ปีนี้ยังไม่พบเกณฑ์ทางการ จึงใช้เกณฑ์ของปีใกล้เคียงไปก่อน",
        Label::YearInferred => "กติกาบางข้อของปีนี้เป็นการอนุมาน โปรดดูที่มาก่อนนำไปใช้",

        Label::BrokenLink => "เปิดลิงก์นี้ไม่ได้ ข้อมูลเดิมยังอยู่ครบ",
        Label::BrokenStore => "อ่านข้อมูลที่บันทึกไว้ในเครื่องไม่ได้ จึงเริ่มใหม่ และแยกเก็บข้อมูลเดิมไว้แล้ว",
        Label::NewerStore => "ข้อมูลที่บันทึกไว้มาจากรุ่นที่ใหม่กว่า จึงเริ่มใหม่ และแยกเก็บข้อมูลเดิมไว้แล้ว",
        Label::NotLoaded => "โหลดส่วนนี้ไม่สำเร็จ กรุณาตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง",
        Label::WasCleared => "ล้างข้อมูลแล้ว เรียกคืนได้",
        Label::WasExample => "เปิดตัวอย่างแล้ว ข้อมูลเดิมเรียกคืนได้",
        Label::WasLink => "เปิดจากลิงก์แล้ว ข้อมูลเดิมของท่านเรียกคืนได้",
        Label::WasReturned => "เรียกคืนข้อมูลแล้ว กดอีกครั้งเพื่อสลับกลับ",

        Label::BangKrabueName => "เทศบาลตำบลบางกระบือ",
        Label::BangKrabueSource => {
            "เทศบาลตำบลบางกระบือ: ข่าวประชาสัมพันธ์ การพัฒนาเทศบาลตำบลบางกระบือ เกี่ยวกับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 (ประชุมเมื่อวันที่ 13 กุมภาพันธ์ 2569)"
        }
        Label::TratName => "จังหวัดตราด (ภาพรวม)",
        Label::TratSource => "รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2564 กลุ่ม 2: จังหวัดตราด",
        Label::ExampleEditedText => "ตัวเลขหรือปีงบประมาณต่างจากตัวอย่างแล้ว ตัวเลขชุดนี้จึงไม่ใช่ผลของหน่วยงานดังกล่าว",
        Label::LinkTitle => "คะแนนจากลิงก์",
        Label::LinkText => "ตัวเลขชุดนี้มาจากลิงก์ที่เปิด แก้ไขได้โดยไม่กระทบต้นทาง",

        Label::Embed => "ฝังในเว็บ",
        Label::EmbedTitle => "ฝังในเว็บไซต์ของหน่วยงาน",
        Label::EmbedIntro => "เลือกสิ่งที่จะแสดง ดูภาพตัวอย่าง แล้วคัดลอกโค้ดไปวางในหน้าเว็บ",
        Label::EmbedWay => "วิธีฝัง",
        Label::EmbedElement => "สคริปต์",
        Label::EmbedFrame => "กรอบ (iframe)",
        Label::EmbedStatic => "HTML ล้วน",
        Label::EmbedElementHint => "เบาที่สุดและเข้ากับหน้าเว็บ ใช้ได้เมื่อเว็บไซต์ยอมให้วางสคริปต์ ถ้าสคริปต์ทำงานไม่ได้ ผู้อ่านจะเห็นตารางแทน",
        Label::EmbedFrameHint => "สำหรับเว็บไซต์ที่ตัดสคริปต์ออก แต่ยอมให้ใช้ iframe",
        Label::EmbedStaticHint => "สำหรับเว็บไซต์ที่ไม่ยอมให้ใช้ทั้งสคริปต์และ iframe ตัวเลขคงที่ เมื่อคะแนนเปลี่ยนต้องคัดลอกใหม่",
        Label::EmbedMode => "รูปแบบ",
        Label::EmbedCard => "บัตรผลการประเมิน",
        Label::EmbedCalculator => "เครื่องคำนวณ",
        Label::EmbedReadonly => "ให้ดูอย่างเดียว แก้คะแนนไม่ได้",
        Label::EmbedVector => "ข้อความคะแนน",
        Label::EmbedVectorHint => "มาจากคะแนนในหน้าคำนวณ จะวางข้อความคะแนนอื่นก็ได้",
        Label::EmbedAgencyHint => "ไม่บังคับ ชื่อนี้จะอยู่ในโค้ด",
        Label::EmbedAccent => "สีหลัก",
        Label::EmbedAccentReset => "ใช้สีเดิม",
        Label::EmbedScript => "ที่อยู่ของไฟล์ ita-score.js",
        Label::EmbedScriptHint => "ถ้าวางไฟล์ไว้ในเว็บไซต์ของหน่วยงานเอง ให้ใส่ที่อยู่นั้น",
        Label::EmbedPreview => "ภาพตัวอย่าง",
        Label::EmbedCode => "โค้ดสำหรับวาง",
        Label::EmbedCopy => "คัดลอกโค้ด",
        Label::EmbedCopied => "คัดลอกโค้ดแล้ว",
        Label::EmbedHelper => "ปรับความสูงของกรอบเอง (ไม่บังคับ)",
        Label::EmbedHelperHint => "วางสคริปต์นี้ในหน้าเดียวกัน ถ้าเว็บไซต์ยอมให้วางสคริปต์ กรอบจะสูงพอดีกับเนื้อหา",
        Label::EmbedOpen => "ทดลองเปลี่ยนคะแนน",
        Label::EmbedNote => "เป็นการจำลอง ไม่ใช่ผลของสำนักงาน ป.ป.ช.",
        Label::EmbedBroken => "แสดงผลไม่ได้ เพราะข้อความคะแนนในที่อยู่นี้ไม่ถูกต้อง",
        Label::EmbedCardTitle => "ผลการประเมิน ITA",
        Label::EmbedCalculatorTitle => "เครื่องคำนวณคะแนน ITA",
        Label::HelpTitle => "ช่วยเหลือ",
        Label::HelpWhatTitle => "เครื่องมือนี้คืออะไร",
        Label::HelpWhat1 => {
            "ITA Score ช่วยหน่วยงานคำนวณและอธิบายผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ว่าได้คะแนนเท่าใด อยู่ในระดับใด เพราะเหตุใด และยังขาดอะไรจึงจะถึงระดับถัดไป"
        }
        Label::HelpWhat2 => "กรอกเท่าที่ทราบก็คำนวณได้ ส่วนที่ยังไม่ทราบจะแสดงเป็นช่วงคะแนนและระดับที่ยังเป็นไปได้",
        Label::HelpNotNaccTitle => "ไม่ใช่ระบบของสำนักงาน ป.ป.ช.",
        Label::HelpNotNacc => {
            "ตัวเลขทั้งหมดเป็นการจำลองตามกติกาที่พบในแหล่งข้อมูลสาธารณะ ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น กติกาแต่ละข้อบอกที่มาและความแน่ชัดไว้ในหน้ากติกา"
        }
        Label::HelpPrivacyTitle => "ข้อมูลอยู่ในเครื่องของท่าน",
        Label::HelpPrivacy => {
            "ข้อมูลที่กรอกไม่ถูกส่งออกจากเบราว์เซอร์ของท่าน ระบบบันทึกไว้ในเครื่องนี้เพื่อให้กลับมาทำต่อได้ ข้อมูลที่ล้างแล้วยังเรียกคืนได้ หากต้องการให้หายไปจริง โปรดใช้ปุ่มลบข้อมูลในเครื่องนี้"
        }
        Label::HelpUseTitle => "วิธีกรอก",
        Label::HelpUse1 => "เลือกปีงบประมาณ แล้วกรอกคะแนนของเครื่องมือ ใช้เลขไทยหรือเลขอารบิกก็ได้",
        Label::HelpUse2 => {
            "ถ้าทราบคะแนนย่อย ให้กดกรอกแยกใต้รายการนั้น คะแนนของรายการจะคำนวณจากคะแนนย่อยแทน และกลับไปใช้คะแนนเดิมได้ ตัวเลขทั้งสองชุดไม่หาย"
        }
        Label::HelpUse3 => "ถ้าทราบเพียงคะแนนรวม ให้กดกรอกคะแนนรวมเอง ระบบจะบอกระดับที่แน่นอนแล้วและระดับที่ยังเป็นไปได้",
        Label::HelpUse4 => "ข้อ OIT ระบุได้ว่าเผยแพร่แล้ว ยังไม่เผยแพร่ หรือได้บางส่วน ข้อที่ยังไม่ระบุไม่นับเป็นศูนย์",
        Label::HelpImproveTitle => "วางแผนยกระดับ",
        Label::HelpImprove1 => {
            "หน้ายกระดับเริ่มจากคะแนนที่กรอกไว้ แล้วบอกทางที่ใช้แรงน้อยที่สุดสู่ระดับที่เลือก กดใช้ตามนี้เพื่อนำทางนั้นมาใส่ในแผน คะแนนปัจจุบันไม่เปลี่ยน"
        }
        Label::HelpImprove2 => {
            "ลองปรับคะแนนได้เองด้วยแถบเลื่อนหรือพิมพ์ ถ้ารายการใดเปลี่ยนไม่ได้ให้ล็อก ถ้าได้ไม่เกินเท่าใดให้ใส่เพดาน และบอกว่ารายการใดง่าย ปานกลาง หรือยาก ทางที่แนะนำจะปรับตาม"
        }
        Label::HelpImprove3 => {
            "เก็บได้หลายแผน ตั้งชื่อ ทำสำเนา ลบและเรียกคืน แล้วเทียบกันได้ คัดลอกเป็นตารางไปใส่ในหนังสือหรือส่งเป็นลิงก์ก็ได้"
        }
        Label::HelpImprove4 => {
            "แรงที่ใช้เป็นตัวเลขของเครื่องมือนี้เอง เพื่อเทียบว่าทางใดง่ายกว่า ไม่ใช่ตัวเลขของสำนักงาน ป.ป.ช. และไม่ใช่คำแนะนำให้ชี้นำผู้ตอบแบบสำรวจ"
        }
        Label::HelpLevelTitle => "วิธีอ่านระดับผลการประเมิน",
        Label::HelpLevel1 => {
            "ระดับตัดสินจากคะแนนที่ปัดเป็นทศนิยมตามที่ประกาศ และบางปีกำหนดเกณฑ์ขั้นต่ำของแต่ละเครื่องมือด้วย คะแนนรวมสูงจึงอาจยังไม่ถึงระดับที่คาด"
        }
        Label::HelpLevel2 => "คำว่าอย่างน้อยหมายถึงระดับที่ได้แน่นอน ไม่ว่าคะแนนที่ยังไม่ทราบจะเป็นเท่าใด",
        Label::HelpLevel3 => "ตารางเงื่อนไขบอกว่าเกณฑ์ข้อใดถึงแล้ว ข้อใดขาดอีกเท่าใด และข้อใดยังไม่ทราบ",
        Label::HelpSureTitle => "ความแน่ชัดของกติกา",
        Label::HelpSure => "ยังไม่พบคู่มือทางการส่วนวิธีคิดคะแนน กติกาทุกข้อจึงบอกว่าแน่ชัดเพียงใด",
        Label::HelpKeysTitle => "ใช้ด้วยแป้นพิมพ์",
        Label::KeyArrows => "ลูกศรขึ้น ลง",
        Label::KeyArrowsDoes => "เพิ่มหรือลดคะแนนในช่องทีละ 0.01",
        Label::KeyShiftArrows => "Shift และลูกศร",
        Label::KeyShiftArrowsDoes => "เพิ่มหรือลดทีละ 1 คะแนน",
        Label::KeySpace => "เว้นวรรค",
        Label::KeySpaceDoes => "สลับข้อ OIT ระหว่างเผยแพร่แล้วกับยังไม่เผยแพร่",
        Label::KeyPaste => "วาง",
        Label::KeyPasteDoes => "วางคะแนนทั้งคอลัมน์จากตาราง ค่าจะลงตามลำดับจากช่องที่เลือก",
        Label::HelpLinkTitle => "ลิงก์และข้อความคะแนน",
        Label::HelpLink1 => "ที่อยู่ของหน้านี้มีคะแนนทั้งหมดอยู่หลังเครื่องหมาย # ผู้ที่ได้รับลิงก์จะเห็นผลเดียวกัน ส่วนนั้นไม่ถูกส่งไปยังเครื่องแม่ข่าย",
        Label::HelpLink2 => "ข้อความขึ้นต้นด้วย ITA ตามด้วยปีงบประมาณ แล้วเป็นรหัสรายการและคะแนน ใช้ได้ทั้งในลิงก์ ไฟล์ และคำสั่ง ita",
    }
}

pub(super) fn message(message: &Message<'_>) -> String {
    match *message {
        Message::IndicatorNo { number } => format!("ตัวชี้วัดที่ {number}"),
        Message::SubIndicatorNo { number } => format!("ตัวชี้วัดย่อยที่ {number}"),
        Message::ItemNo { number } => format!("ข้อ {number}"),
        Message::TheOverall { name } => name.to_owned(),

        Message::FiscalYear { year } => format!("ปีงบประมาณ พ.ศ. {year}"),
        Message::YearShort { year } => format!("พ.ศ. {year}"),

        Message::Range { low, high } => format!("{low}–{high}"),
        Message::PointsOf { points, most } => format!("{points} จาก {most}"),
        Message::PointsOpen { most } => format!("เต็ม {most}"),
        Message::Points { points } => format!("{points} คะแนน"),
        Message::OneIn { count } => format!("1 ใน {count}"),
        Message::OutOf100 { name } => format!("{name} จาก 100"),
        Message::RangeCaption { name } => format!("ช่วงที่{name}เป็นไปได้"),

        Message::Missing { names } => format!("กรอกต่อ: {names}"),
        Message::MissingMore { names, more } => format!("กรอกต่อ: {names} และอีก {more} รายการ"),
        Message::MissingBehindOverall { names, overall } => {
            format!("{} จะทราบระดับที่แน่นอน", glue(&glue(&glue("กรอกคะแนน", names), "แทน"), overall))
        }
        Message::Live { name, number, why } => format!("{name} {number} {why}"),
        Message::LiveRange { name, low, high, why } => format!("{name} {low} ถึง {high} {why}"),
        Message::Title { number, level } => format!("{number} {level} – ITA Score"),

        Message::OrMore { at_least } => format!("{at_least} ขึ้นไป"),
        Message::ShortBy { short } => format!("ขาดอีก {short}"),
        Message::NearEdge { who, exact, edge } => {
            format!("{} {exact} อยู่ใกล้เกณฑ์ {edge} มาก วิธีปัดเศษจึงมีผลต่อระดับ", glue(who, "ก่อนปัดเศษคือ"))
        }
        Message::ScalePoint { low, high, number, edges } => {
            format!("แถบคะแนน {low} ถึง {high} ผลอยู่ที่ {number} เกณฑ์คือ {edges}")
        }
        Message::ScaleRange { low, high, from, to, edges } => {
            format!("แถบคะแนน {low} ถึง {high} ผลอยู่ระหว่าง {from} ถึง {to} เกณฑ์คือ {edges}")
        }
        Message::ScaleNothing { low, high, edges } => format!("แถบคะแนน {low} ถึง {high} ยังไม่มีผล เกณฑ์คือ {edges}"),
        Message::EdgeOf { levels, value } => format!("{levels} ตั้งแต่ {value}"),
        Message::Instrument { short, score, points } => format!("{short} {score} คิดเป็น {points}"),
        Message::FloorOf { level, value } => format!("{} {value}", glue("เกณฑ์", level)),

        Message::PublishedExact { what } => format!("ตรงกับผลที่ประกาศ ({what})"),
        Message::PublishedWithinRounding { what, computed } => {
            format!("คำนวณได้ {computed} ต่างจากผลที่ประกาศ ({what}) เพียงเท่าที่การปัดเศษของคะแนนที่กรอกทำให้ต่างได้")
        }
        Message::PublishedPossible { what } => format!("ผลที่ประกาศ ({what}) เป็นไปได้ตามคะแนนที่กรอก"),
        Message::PublishedDiffers { what, computed } => {
            format!("คำนวณได้ {computed} ไม่ตรงกับผลที่ประกาศ ({what}) โปรดตรวจสอบคะแนนที่กรอกและปีงบประมาณ")
        }
        Message::PublishedLevelDiffers { what } => {
            format!("ระดับที่คำนวณได้ไม่ตรงกับผลที่ประกาศ ({what}) โปรดตรวจสอบคะแนนที่กรอกและปีงบประมาณ")
        }
        Message::ScoreAndLevel { score, level } => format!("{score} {level}"),
        Message::LevelNamed { level } => glue("ระดับ", level),

        Message::FieldOf { number, name } => {
            if number.is_empty() {
                name.to_owned()
            } else {
                format!("คะแนน {number} {name}")
            }
        }
        Message::PartialOf { number } => format!("ร้อยละที่ได้ของข้อ {number}"),
        Message::Worth { points } => format!("{points} คะแนน"),
        Message::ItemsPublished { published, total } => format!("เผยแพร่แล้ว {published} จาก {total} ข้อ"),
        Message::ItemsOpen { published, total, open } => {
            format!("เผยแพร่แล้ว {published} จาก {total} ข้อ ยังไม่ระบุ {open} ข้อ")
        }
        Message::UseOwn { who } => {
            let fill = if who.starts_with("คะแนน") { "กรอก" } else { "กรอกคะแนน" };
            glue(&glue(fill, who), "เอง")
        }
        Message::KeptOwn { text } => format!("เก็บค่าที่กรอกไว้ {text}"),
        Message::KeptBelow { count } => format!("เก็บคะแนนย่อยที่กรอกไว้ {count} ช่อง"),

        Message::NotANumber { least, most } => format!("โปรดกรอกเป็นตัวเลขตั้งแต่ {least} ถึง {most} เช่น 96.39"),
        Message::OutOfRange { least, most } => format!("คะแนนต้องอยู่ระหว่าง {least} ถึง {most} โปรดแก้ไข"),
        Message::NotAnItemValue { least, most } => {
            format!("โปรดเลือกเผยแพร่แล้ว ยังไม่เผยแพร่ หรือกรอกร้อยละที่ได้ตั้งแต่ {least} ถึง {most}")
        }
        Message::TooManyDecimals { places } => format!("ทศนิยมเกิน {places} ตำแหน่ง โปรดลดจำนวนตำแหน่ง"),

        Message::RoundStep { exact, decimals } => format!("{exact} ปัดครึ่งขึ้นเป็นทศนิยม {decimals} ตำแหน่ง"),
        Message::RoundingRule { decimals } => {
            format!("คะแนนที่แสดงและใช้เทียบระดับ ปัดครึ่งขึ้นครั้งเดียวเป็นทศนิยม {decimals} ตำแหน่ง ไม่ปัดระหว่างทาง")
        }

        Message::CarriedOver { from, to } => {
            format!("นำคะแนนที่กรอกในปี {from} มาใส่ในปี {to} ให้แล้ว โปรดตรวจสอบก่อนใช้ คะแนนของปี {from} ยังอยู่ครบ")
        }
        Message::CarriedOverInPart { from, to, left_behind } => format!(
            "นำคะแนนปี {from} มาใส่ในปี {to} เฉพาะรายการที่ตรงกัน อีก {left_behind} รายการไม่มีในปี {to} คะแนนของปี {from} ยังอยู่ครบ"
        ),
        Message::PastedTooMany { left_over } => format!("วางได้ไม่หมด เหลือ {left_over} ค่าที่ไม่มีช่องให้ใส่"),

        Message::BangKrabueText { score, level } => format!(
            "คะแนนรวม {score} และ{}เป็นผลที่เทศบาลประกาศเอง ส่วนคะแนนแยกของแต่ละเครื่องมือไม่ได้ประกาศ ตัวเลขที่เห็นเป็นเพียงการสมมติของผู้จัดทำเพื่อแสดงวิธีคำนวณ",
            glue("ระดับ", level)
        ),
        Message::TratText { score } => {
            format!("คะแนนรายตัวชี้วัดและคะแนนรวม {score} เป็นค่าภาพรวมของจังหวัดตามรายงานที่เผยแพร่ ใช้แสดงการคำนวณจากรายตัวชี้วัด")
        }
        Message::ExampleTitle { name } => format!("ตัวอย่าง: {name}"),
        Message::ExampleEdited { name } => format!("แก้ไขจากตัวอย่าง: {name}"),

        Message::NextStep { level, steps } => format!("{} {steps}", glue("ขั้นต่อไปสู่", level) + ":"),
        Message::ScenarioNo { number } => format!("แผนที่ {number}"),
        Message::CopyOf { name } => format!("สำเนาของ {name}"),
        Message::NodeAt { who, value } => format!("{who} {value}"),
        Message::SliderMoved { value, change } => format!("{value} คะแนน ({change} จากปัจจุบัน)"),
        Message::OnePointGives { points } => format!("1 คะแนน ได้คะแนนรวม {points}"),
        Message::GainPoints { points } => format!("+{points} คะแนน"),
        Message::CapOf { who } => glue("เพดานของ", who),
        Message::EaseOf { who } => glue("ความยากของ", who),
        Message::LockNode { who } => glue("ล็อก", who),
        Message::UnlockNode { who } => glue("ปลดล็อก", who),
        Message::Uncap { who } => glue(&glue("เอาเพดานของ", who), "ออก"),
        Message::EffortNote { easy, medium, hard } => format!(
            "แรงที่ใช้เป็นตัวเลขที่เครื่องมือนี้ตั้งขึ้นเอง ไม่ใช่ของสำนักงาน ป.ป.ช.: ง่าย {easy} ปานกลาง {medium} ยาก {hard} ต่อการเพิ่ม 1 คะแนนของรายการนั้น หรือต่อข้อ OIT 1 ข้อ"
        ),
        Message::RaiseNode { who, by, to } => {
            // Two numbers side by side would be read as one.
            let more = if who.ends_with(|c: char| c.is_ascii_digit()) { " อีก" } else { "" };
            format!("{}{more} {by} คะแนน เป็น {to}", glue("เพิ่ม", who))
        }
        Message::PublishItem { who } => glue("เผยแพร่", who),
        Message::MoreSteps { count } => format!("อีก {count} รายการ"),
        Message::MustReach { who, at_least } => format!("{} {at_least}", glue(who, "ต้องได้อย่างน้อย")),
        Message::MustPublish { who } => glue("ต้องเผยแพร่", who),
        Message::PlanSteps { target, steps } => format!("{}: {steps}", glue("ทางที่ใช้แรงน้อยที่สุดสู่", target)),
        Message::PlanStepsFound { target, steps } => format!("{}: {steps}", glue("ทางที่พบสู่", target)),
        Message::PlanAlsoOpen { needs } => glue("และส่วนที่ยังไม่ได้กรอกต้องให้", needs),
        Message::PlanOnlyOpen { target, needs } => {
            format!("คะแนนที่กรอกไว้ไม่ต้องเพิ่ม {} {}", glue("จะถึง", target), glue("ถ้า", needs))
        }
        Message::PlanReached { target } => glue(&glue("ปัจจุบันถึง", target), "แล้ว ไม่ต้องเพิ่มคะแนน"),
        Message::PlanInfeasible { target, reasons } => format!("{} {}", glue("ไปไม่ถึง", target), glue("เพราะ", reasons)),
        Message::BlockedAt { who, at_least, best } => format!("{} {at_least} แต่ได้สูงสุดเพียง {best}", glue(who, "ต้องได้")),
        Message::OnlyNode { who } => glue("เฉพาะ", who),
        Message::NotPossible { reasons } => format!("ทำไม่ได้ {}", glue("เพราะ", reasons)),
        Message::ReachesAtLeast { who, at_least } => format!("{} {at_least}", glue(who, "ได้อย่างน้อย")),
        Message::IsPublished { who } => glue("เผยแพร่", who),
        Message::PlanCaption { target } => glue("ทางไปสู่", target),
        Message::NotInBaseline { node } => format!("{node} ไม่มีในคะแนนตั้งต้นของลิงก์"),
        Message::RespondentsOf { who } => glue("จำนวนผู้ตอบ", who),
        Message::PopulationOf { who } => glue("จำนวนผู้มีสิทธิตอบทั้งหมด", who),
        Message::MarginOf { who, margin } => format!("{who} ±{margin}"),
        Message::ChancesMargins { margins } => format!("คลาดเคลื่อนได้ {margins} คะแนน"),
        Message::ChancesRange { low, high } => {
            format!("ถ้าทุกคนได้ตอบ คะแนนรวมน่าจะอยู่ระหว่าง {low} ถึง {high} (19 ใน 20 ครั้ง)")
        }
        Message::YearNamed { year } => format!("ปี {year}"),
        Message::BandsDescription { low, high, now, then, edges } => {
            format!("แถบคะแนน {low} ถึง {high} {now} และ {then} เกณฑ์คือ {edges}")
        }
        Message::WaterfallDescription { from, to, parts } => format!("จาก {from} เป็น {to} มาจาก {parts}"),
        Message::RadarDescription { now, then, parts } => format!("คะแนน{now} → {then}: {parts}"),
        Message::MeansNote { years } => {
            format!("ค่าเฉลี่ยเป็นของคะแนนรวมเท่านั้น ค่าของปี {years} คำนวณจากผลต่างที่ประกาศ ไม่ใช่ค่าที่ประกาศโดยตรง")
        }
        Message::MeansDescription { means, own } => format!("ค่าเฉลี่ยทั้งประเทศ: {means} คะแนนของหน่วยงาน: {own}"),

        Message::RulesTitle { year } => format!("กติกา ปีงบประมาณ พ.ศ. {year}"),
        Message::Asks { who, at_least } => format!("{who} {at_least} ขึ้นไป"),
        Message::AsksNothing { above } => glue("ต่ำกว่าเกณฑ์ของระดับ", above),
    }
}
