//! ภาษาไทย: fixed texts.

use crate::message::Label;
use ita_words::Lang;

pub(in crate::message) fn label(label: Label) -> &'static str {
    match label {
        Label::AppName => "ITA Score",
        Label::Disclaimer => {
            "เครื่องมือจำลองคะแนน ไม่ใช่เว็บไซต์ของสำนักงาน ป.ป.ช. ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น"
        }
        Label::Tagline => "จำลองคะแนน ไม่ใช่ผลของ ป.ป.ช.",
        Label::SkipToContent => "ข้ามไปยังเนื้อหา",
        Label::Navigation => "เมนูหลัก",
        Label::Calculate => "คำนวณ",
        Label::Rules => "หลักเกณฑ์",
        Label::Help => "ช่วยเหลือ",
        Label::Language => "ภาษา",
        Label::NumeralsName => "ตัวเลข",
        Label::ArabicNumerals => "เลขอารบิก",
        Label::ThaiNumerals => "เลขไทย",
        Label::ThemeName => "สีหน้าจอ",
        Label::ThemeAuto => "ตามระบบ",
        Label::ThemeLight => "สว่าง",
        Label::ThemeDark => "มืด",
        Label::FiscalYearName => "ปีงบประมาณ",
        Label::Close => "ปิด",
        Label::Dismiss => "รับทราบ",

        Label::Inputs => "คะแนนที่ได้",
        Label::Agency => "ชื่อหน่วยงาน",
        Label::AgencyHint => "ไม่บังคับ เก็บไว้ในเครื่องนี้เท่านั้น",
        Label::StartOwn => "เริ่มกรอกคะแนนของหน่วยงาน",
        Label::Adopt => "ใช้คะแนนชุดนี้ต่อไป",
        Label::Clear => "ล้างทั้งหมด",
        Label::Undo => "เรียกคืน",
        Label::Examples => "ตัวอย่าง",
        Label::PublishedResult => "ผลที่ประกาศอย่างเป็นทางการ",
        Label::Published => ita_words::item_state(Some(true), Lang::Th),
        Label::NotPublished => ita_words::item_state(Some(false), Lang::Th),
        Label::PartlyPublished => "ได้คะแนนบางส่วน",
        Label::NotSaid => ita_words::item_state(None, Lang::Th),
        Label::FillRest => "ข้อที่เหลือยังไม่เผยแพร่",
        Label::Source => "ที่มา",
        Label::CopyLink => "คัดลอกลิงก์",
        Label::Forget => "ลบข้อมูลในเครื่องนี้",
        Label::ForgetHint => "ลบทุกอย่างที่กรอกและที่เก็บไว้ให้เรียกคืน เมื่อลบแล้วเรียกคืนไม่ได้",

        Label::Result => "ผลการประเมิน",
        Label::AtLeast => ita_words::at_least(Lang::Th),
        Label::Perhaps => ita_words::perhaps(Lang::Th),
        Label::NothingYet => "ยังไม่มีผล",
        Label::Stale => "มีช่องที่ต้องแก้ไข ผลที่เห็นคำนวณจากค่าล่าสุดที่ถูกต้อง",
        Label::Conditions => "เงื่อนไขของแต่ละระดับ",
        Label::NextToGive => "ข้อมูลที่ยังขาด",
        Label::HowComputed => "วิธีคำนวณ",
        Label::ScaleWhole => "แสดง 0–100",
        Label::ScaleUpper => "แสดง 60–100",
        Label::ShowResult => "ดูผลการประเมิน",
        Label::PlanImprovement => "วางแผนยกระดับ",
        Label::Score => "คะแนน",
        Label::Level => "ระดับผลการประเมิน",

        Label::Condition => "เกณฑ์",
        Label::Has => "ได้",
        Label::Outcome => "ผล",
        Label::Met => "ถึงเกณฑ์",
        Label::NotKnownYet => "ยังไม่ทราบ",
        Label::RoundingName => "ปัดเศษ",
        Label::LevelName => "เทียบระดับ",
        Label::PublishedOverall => "คะแนนที่ประกาศ",
        Label::PublishedLevel => "ระดับที่ประกาศ",
        Label::PublishedHint => "ใช้เปรียบเทียบกับผลที่คำนวณได้เท่านั้น ไม่นำมาคำนวณ",
        Label::NotGiven => "ไม่ระบุ",
        Label::SubjectShare => "น้ำหนักและวิธีรวมคะแนน",
        Label::SubjectName => "ชื่อและลำดับ",
        Label::SubjectEnglish => "ชื่อภาษาอังกฤษ",
        Label::SubjectAbout => "คำอธิบาย",
        Label::SubjectQuestion => "ข้อคำถาม",
        Label::LinkHint => "ลิงก์มีคะแนนอยู่ในตัว ไม่มีชื่อหน่วยงาน และไม่ถูกส่งไปที่ใด",
        Label::LinkCopied => "คัดลอกลิงก์แล้ว",

        Label::Improve => "ยกระดับ",
        Label::WasScenarioDeleted => "ลบแผนแล้ว เรียกคืนได้",
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
        Label::TargetName => "เป้าหมาย",
        Label::TargetOverall => "คะแนนรวมที่ต้องการ",
        Label::Gain => "คะแนนรวม",
        Label::CapName => "เพดาน",
        Label::EaseName => "ความยาก",
        Label::EaseEasy => "ง่าย",
        Label::EaseMedium => "ปานกลาง",
        Label::EaseHard => "ยาก",
        Label::ItemsName => "ข้อ OIT ที่ให้คะแนนมากที่สุดก่อน",
        Label::PlanName => "แนวทางสู่เป้าหมาย",
        Label::PlanFrom => "จาก",
        Label::PlanTo => "เป็น",
        Label::PlanBy => "เพิ่ม",
        Label::PlanWon => "คะแนนรวมที่เพิ่มขึ้น",
        Label::PlanEffort => "ความพยายาม (ค่าเปรียบเทียบ)",
        Label::OneItem => "1 ข้อ",
        Label::Total => "รวม",
        Label::PlanProved => "ตรวจสอบแล้ว ไม่มีแนวทางใดใช้ความพยายามน้อยกว่านี้",
        Label::PlanNotProved => "ยังไม่ได้ตรวจสอบว่าใช้ความพยายามน้อยที่สุด อาจมีแนวทางที่ใช้ความพยายามน้อยกว่านี้",
        Label::PlanNoTarget => "เลือกระดับหรือกรอกคะแนนรวมที่ต้องการ แล้วจะเห็นแนวทางที่ใช้ความพยายามน้อยที่สุด",
        Label::PlanAtTop => "อยู่ในระดับสูงสุดแล้ว หากต้องการคะแนนรวมที่สูงขึ้น โปรดกรอกคะแนนรวมที่ต้องการ",
        Label::ApplyPlan => "นำมาใส่ในแผน",
        Label::PlanApplied => "แผนนี้ตรงกับแนวทางที่แนะนำแล้ว",
        Label::CopyTable => "คัดลอกตาราง",
        Label::TableCopied => "คัดลอกตารางแล้ว",
        Label::ShowTable => "ดูเป็นตาราง",
        Label::PlanOpen => "รายการที่ยังไม่ได้กรอก ต้องได้คะแนนไม่น้อยกว่า",
        Label::Relaxing => "วิธีแก้ไข",
        Label::Alternatives => "ทางเลือกอื่น",
        Label::SingleLevers => "หากเพิ่มคะแนนเพียงรายการเดียว",
        Label::NotAlone => "เพิ่มรายการนี้เพียงรายการเดียวไม่เพียงพอ",
        Label::FewestChanges => "ปรับน้อยรายการที่สุด",
        Label::WithoutSurveys => "ดำเนินการเฉพาะ OIT (ไม่ต้องเพิ่มคะแนน IIT และ EIT)",
        Label::Charts => "แผนภูมิ",
        Label::BandsTitle => "คะแนนบนแถบระดับ",
        Label::WaterfallTitle => "แต่ละรายการช่วยเพิ่มคะแนนรวมเท่าใด",
        Label::WaterfallNote => {
            "คะแนนที่แสดงคือผลต่างของยอดสะสมที่ปัดเศษแล้ว จึงรวมกันได้เท่ากับผลต่างของคะแนนรวมที่แสดงพอดี แต่ละค่าอาจต่างจากค่าก่อนปัดเศษไม่เกินหนึ่งหน่วยของทศนิยมตำแหน่งสุดท้าย"
        }
        Label::Unrounded => "ก่อนปัดเศษ",
        Label::RadarTitle => "คะแนนรายตัวชี้วัด",
        Label::RadarNote => "ปีก่อนมีรายการที่ความหมายไม่ตรงกัน จึงไม่นำมาเทียบ",
        Label::MeansTitle => "คะแนนรวมเทียบกับค่าเฉลี่ยทั้งประเทศ",
        Label::MeansName => "ค่าเฉลี่ยทั้งประเทศ",
        Label::TryScores => "ลองปรับคะแนน",
        Label::ShouldReach => "เป้าหมาย",
        Label::ShouldPublish => "ควรเผยแพร่",
        Label::PublishedAlready => "ข้อที่เผยแพร่แล้วในปัจจุบัน",
        Label::CopyFailed => "คัดลอกไม่ได้ในเบราว์เซอร์นี้ โปรดเลือกข้อความแล้วคัดลอกเอง",
        Label::ShowScenario => "ดูผลของแผน",
        Label::SurveysTitle => "ความคลาดเคลื่อนจากการสำรวจ",
        Label::SurveysHint => "IIT และ EIT มาจากแบบสำรวจ เมื่อกรอกจำนวนผู้ตอบ ระบบจะประมาณโอกาสที่จะได้แต่ละระดับ ไม่บังคับ",
        Label::SurveysLimits => {
            "ตัวเลขนี้แสดงเฉพาะความคลาดเคลื่อนจากการสุ่มตัวอย่าง โดยถือว่าผู้ตอบสุ่มมาอย่างอิสระและคำตอบกระจายมากที่สุดเท่าที่เป็นไปได้ ไม่รวมอคติจากการเลือกตอบ ถ้อยคำของคำถาม หรือคำตอบที่ไม่ตรงความจริง ถ้ามีผู้ตอบน้อยหรือคะแนนใกล้ 100 ตัวเลขจะเป็นเพียงค่าประมาณโดยคร่าว"
        }
        Label::ChancesNeed => "ต้องกรอกคะแนนให้ครบทุกเครื่องมือก่อน จึงจะบอกโอกาสของแต่ละระดับได้",
        Label::ProbableRange => "ช่วงที่น่าจะเป็น",
        Label::NotACount => "โปรดกรอกเป็นจำนวนเต็ม เช่น 120",
        Label::TooFewRespondents => "ต้องมีผู้ตอบอย่างน้อย 2 คน จึงจะประมาณได้",
        Label::MoreThanAll => "จำนวนผู้ตอบมากกว่าจำนวนทั้งหมด โปรดแก้ไข",

        Label::Claims => "ที่มาของหลักเกณฑ์",
        Label::Weight => "น้ำหนัก",
        Label::YearAssumed => "ปีนี้ยังไม่พบเกณฑ์ทางการ จึงใช้เกณฑ์ของปีใกล้เคียงไปก่อน",
        Label::YearInferred => "หลักเกณฑ์บางข้อของปีนี้เป็นข้ออนุมาน โปรดตรวจสอบที่มาก่อนนำไปใช้",
        Label::SubjectLevel => "ชื่อระดับ",
        Label::SubjectThreshold => "เกณฑ์ของระดับ",
        Label::SubjectRounding => "การปัดเศษ",
        Label::SubjectScale => "ค่าของคำตอบ",
        Label::SubjectOther => "อื่น ๆ",
        Label::Levels => "ระดับผลการประเมิน",
        Label::Tree => "เครื่องมือ ตัวชี้วัด และน้ำหนัก",
        Label::Sources => "แหล่งข้อมูล",
        Label::StatusName => "ระดับการยืนยัน",
        Label::WeightOfWhole => "คิดเป็นคะแนนรวม",
        Label::RuleName => "รายการ",

        Label::BrokenLink => "เปิดลิงก์นี้ไม่ได้ ข้อมูลเดิมยังอยู่ครบ",
        Label::BrokenStore => "อ่านข้อมูลที่บันทึกไว้ไม่ได้ ระบบจึงเริ่มข้อมูลชุดใหม่และเก็บข้อมูลเดิมแยกไว้แล้ว",
        Label::NewerStore => "ข้อมูลที่บันทึกไว้มาจากรุ่นที่ใหม่กว่า ระบบจึงเริ่มข้อมูลชุดใหม่และเก็บข้อมูลเดิมแยกไว้แล้ว",
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
        Label::EmbedStatic => "HTML อย่างเดียว",
        Label::EmbedElementHint => {
            "โหลดเร็วที่สุดและกลมกลืนกับหน้าเว็บ ใช้ได้เมื่อเว็บไซต์ยอมให้วางสคริปต์ ถ้าสคริปต์ทำงานไม่ได้ ผู้อ่านจะเห็นตารางแทน"
        }
        Label::EmbedFrameHint => "สำหรับเว็บไซต์ที่ไม่อนุญาตสคริปต์ แต่ยอมให้ใช้ iframe",
        Label::EmbedStaticHint => "สำหรับเว็บไซต์ที่ไม่ยอมให้ใช้ทั้งสคริปต์และ iframe ตัวเลขคงที่ เมื่อคะแนนเปลี่ยนต้องคัดลอกใหม่",
        Label::EmbedMode => "รูปแบบ",
        Label::EmbedCard => "บัตรผลการประเมิน",
        Label::EmbedCalculator => "เครื่องคำนวณ",
        Label::EmbedReadonly => "ให้ดูอย่างเดียว แก้คะแนนไม่ได้",
        Label::EmbedVector => "รหัสคะแนน",
        Label::EmbedVectorHint => "มาจากคะแนนในหน้าคำนวณ จะวางรหัสคะแนนอื่นก็ได้",
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
        Label::EmbedNote => ita_words::simulation(Lang::Th),
        Label::EmbedBroken => "แสดงผลไม่ได้ เพราะรหัสคะแนนในที่อยู่นี้ไม่ถูกต้อง",
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
            "ตัวเลขทั้งหมดเป็นการจำลองตามหลักเกณฑ์ที่พบในแหล่งข้อมูลสาธารณะ ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น หลักเกณฑ์แต่ละข้อบอกที่มาและระดับการยืนยันไว้ในหน้าหลักเกณฑ์"
        }
        Label::HelpPrivacyTitle => "ข้อมูลอยู่ในเครื่องของท่าน",
        Label::HelpPrivacy => {
            "ข้อมูลที่กรอกไม่ถูกส่งออกจากเบราว์เซอร์ของท่าน ระบบบันทึกไว้ในเครื่องนี้เพื่อให้กลับมาทำต่อได้ ข้อมูลที่ล้างแล้วยังเรียกคืนได้ หากต้องการลบอย่างถาวร โปรดใช้ปุ่มลบข้อมูลในเครื่องนี้"
        }
        Label::HelpUseTitle => "วิธีกรอก",
        Label::HelpUse1 => "เลือกปีงบประมาณ แล้วกรอกคะแนนของเครื่องมือ ใช้เลขไทยหรือเลขอารบิกก็ได้",
        Label::HelpUse2 => {
            "ถ้าทราบคะแนนย่อย ให้กดปุ่มกรอกรายละเอียดใต้รายการนั้น คะแนนของรายการจะคำนวณจากคะแนนย่อยแทน และกลับไปใช้คะแนนเดิมได้ ตัวเลขทั้งสองชุดไม่หาย"
        }
        Label::HelpUse3 => "ถ้าทราบเพียงคะแนนรวม ให้กด “กรอกเฉพาะคะแนนรวม” ระบบจะบอกระดับที่แน่นอนแล้วและระดับที่ยังเป็นไปได้",
        Label::HelpUse4 => "ข้อ OIT ระบุได้ว่าเผยแพร่แล้ว ยังไม่เผยแพร่ หรือได้คะแนนบางส่วน ข้อที่ยังไม่ระบุไม่นับเป็นศูนย์",
        Label::HelpImproveTitle => "วางแผนยกระดับ",
        Label::HelpImprove1 => {
            "หน้ายกระดับเริ่มจากคะแนนที่กรอกไว้ แล้วเสนอแนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับที่เลือก กด “นำมาใส่ในแผน” เพื่อใช้แนวทางนั้น คะแนนปัจจุบันไม่เปลี่ยน"
        }
        Label::HelpImprove2 => {
            "ลองปรับคะแนนได้เองด้วยแถบเลื่อนหรือพิมพ์ ถ้ารายการใดเปลี่ยนไม่ได้ให้ล็อก ถ้าได้ไม่เกินเท่าใดให้ใส่เพดาน และบอกว่ารายการใดง่าย ปานกลาง หรือยาก แนวทางที่แนะนำจะปรับตาม"
        }
        Label::HelpImprove3 => {
            "เก็บได้หลายแผน ตั้งชื่อ ทำสำเนา ลบและเรียกคืน แล้วเทียบกันได้ คัดลอกเป็นตารางไปใส่ในหนังสือหรือส่งเป็นลิงก์ก็ได้"
        }
        Label::HelpImprove4 => {
            "ความพยายามเป็นค่าเปรียบเทียบของเครื่องมือนี้เอง เพื่อเทียบว่าแนวทางใดง่ายกว่า ไม่ใช่ตัวเลขของสำนักงาน ป.ป.ช. และไม่ใช่คำแนะนำให้ชี้นำผู้ตอบแบบสำรวจ"
        }
        Label::HelpLevelTitle => "วิธีอ่านระดับผลการประเมิน",
        Label::HelpLevel1 => {
            "ระดับตัดสินจากคะแนนที่ปัดเป็นทศนิยมตามที่ประกาศ และบางปีกำหนดเกณฑ์ขั้นต่ำของแต่ละเครื่องมือด้วย คะแนนรวมสูงจึงอาจยังไม่ถึงระดับที่คาด"
        }
        Label::HelpLevel2 => "คำว่าอย่างน้อยหมายถึงระดับที่ได้แน่นอน ไม่ว่าคะแนนที่ยังไม่ทราบจะเป็นเท่าใด",
        Label::HelpLevel3 => "ตารางเงื่อนไขบอกว่าเกณฑ์ข้อใดถึงแล้ว ข้อใดขาดอีกเท่าใด และข้อใดยังไม่ทราบ",
        Label::HelpSureTitle => "ระดับการยืนยันของหลักเกณฑ์",
        Label::HelpSure => "ยังไม่พบคู่มือทางการส่วนวิธีคิดคะแนน หลักเกณฑ์ทุกข้อจึงบอกระดับการยืนยันไว้",
        Label::HelpKeysTitle => "ใช้ด้วยแป้นพิมพ์",
        Label::KeyArrows => "แป้นลูกศรขึ้น/ลง",
        Label::KeyArrowsDoes => "เพิ่มหรือลดคะแนนในช่องทีละ 0.01",
        Label::KeyShiftArrows => "Shift และลูกศร",
        Label::KeyShiftArrowsDoes => "เพิ่มหรือลดทีละ 1 คะแนน",
        Label::KeySpace => "แป้นเว้นวรรค (Space bar)",
        Label::KeySpaceDoes => "สลับข้อ OIT ระหว่างเผยแพร่แล้วกับยังไม่เผยแพร่",
        Label::KeyPaste => "วาง (Ctrl+V)",
        Label::KeyPasteDoes => "วางคะแนนทั้งคอลัมน์จากตาราง ค่าจะลงตามลำดับจากช่องที่เลือก",
        Label::HelpLinkTitle => "ลิงก์และรหัสคะแนน",
        Label::HelpLink1 => "ที่อยู่ของหน้านี้มีคะแนนทั้งหมดอยู่หลังเครื่องหมาย # ผู้ที่ได้รับลิงก์จะเห็นผลเดียวกัน ส่วนนั้นไม่ถูกส่งไปยังเครื่องแม่ข่าย",
        Label::HelpLink2 => "ข้อความขึ้นต้นด้วย ITA ตามด้วยปีงบประมาณ แล้วเป็นรหัสรายการและคะแนน ใช้ได้ทั้งในลิงก์ ไฟล์ และคำสั่ง ita",
    }
}
