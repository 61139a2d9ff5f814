//! ภาษาไทย: what is said later.

use super::LateMessage;
use crate::message::label::Later;
use crate::message::th::glue;

pub(super) fn label(label: Later) -> &'static str {
    match label {
        Later::PublishedOverall => "คะแนนที่ประกาศ",
        Later::PublishedLevel => "ระดับที่ประกาศ",
        Later::PublishedHint => "ใช้เปรียบเทียบกับผลที่คำนวณได้เท่านั้น ไม่นำมาคำนวณ",
        Later::NotGiven => "ไม่ระบุ",
        Later::LinkCopied => "คัดลอกลิงก์แล้ว",
        Later::LinkHint => "ลิงก์มีคะแนนอยู่ในตัว ไม่มีชื่อหน่วยงาน และไม่ถูกส่งไปที่ใด",
        Later::Condition => "เกณฑ์",
        Later::Has => "ได้",
        Later::Outcome => "ผล",
        Later::Met => "ถึงเกณฑ์",
        Later::NotKnownYet => "ยังไม่ทราบ",
        Later::RoundingName => "ปัดเศษ",
        Later::LevelName => "เทียบระดับ",
        Later::SubjectShare => "น้ำหนักและวิธีรวมคะแนน",
        Later::SubjectName => "ชื่อและลำดับ",
        Later::SubjectEnglish => "ชื่อภาษาอังกฤษ",
        Later::SubjectAbout => "คำอธิบาย",
        Later::SubjectQuestion => "ข้อคำถาม",

        Later::Forget => "ลบข้อมูลในเครื่องนี้",
        Later::ForgetHint => "ลบทุกอย่างที่กรอกและที่เก็บไว้ให้เรียกคืน เมื่อลบแล้วเรียกคืนไม่ได้",

        Later::Score => "คะแนน",
        Later::Level => "ระดับผลการประเมิน",

        Later::ImproveEmpty => "ยังไม่ได้กรอกคะแนน โปรดกรอกคะแนนก่อน แล้วจึงวางแผนยกระดับได้",
        Later::ImproveEnter => "ไปกรอกคะแนน",
        Later::Baseline => "ปัจจุบัน",
        Later::Scenarios => "แผน",
        Later::ScenarioName => "ชื่อแผน",
        Later::NewScenario => "เพิ่มแผน",
        Later::DuplicateScenario => "ทำสำเนา",
        Later::DeleteScenario => "ลบแผน",
        Later::UndoDelete => "เรียกคืนแผนที่ลบ",
        Later::ResetScenario => "กลับเป็นคะแนนปัจจุบัน",
        Later::ResetNode => "กลับเป็นค่าปัจจุบัน",
        Later::TakeBackScenario => "เรียกคืนค่าก่อนหน้า",
        Later::ScenariosCompared => "เทียบแผน",
        Later::TargetName => "เป้าหมาย",
        Later::TargetOverall => "คะแนนรวมที่ต้องการ",
        Later::Gain => "คะแนนรวม",
        Later::CapName => "เพดาน",
        Later::EaseName => "ความยาก",
        Later::EaseEasy => "ง่าย",
        Later::EaseMedium => "ปานกลาง",
        Later::EaseHard => "ยาก",
        Later::ItemsName => "ข้อ OIT ที่ให้คะแนนมากที่สุดก่อน",
        Later::PlanName => "ทางไปสู่เป้าหมาย",
        Later::PlanFrom => "จาก",
        Later::PlanTo => "เป็น",
        Later::PlanBy => "เพิ่ม",
        Later::PlanWon => "คะแนนรวมที่ได้",
        Later::PlanEffort => "แรงที่ใช้",
        Later::OneItem => "1 ข้อ",
        Later::Total => "รวม",
        Later::PlanProved => "พิสูจน์แล้วว่าไม่มีทางใดใช้แรงน้อยกว่านี้",
        Later::PlanNotProved => "ยังพิสูจน์ไม่ได้ว่าใช้แรงน้อยที่สุด อาจมีทางที่ใช้แรงน้อยกว่านี้",
        Later::PlanNoTarget => "เลือกระดับหรือกรอกคะแนนรวมที่ต้องการ แล้วจะเห็นทางที่ใช้แรงน้อยที่สุด",
        Later::PlanAtTop => "อยู่ในระดับสูงสุดแล้ว หากต้องการคะแนนรวมที่สูงขึ้น โปรดกรอกคะแนนรวมที่ต้องการ",
        Later::ApplyPlan => "ใช้ตามนี้",
        Later::PlanApplied => "แผนนี้เป็นไปตามทางดังกล่าวแล้ว",
        Later::CopyTable => "คัดลอกตาราง",
        Later::TableCopied => "คัดลอกตารางแล้ว",
        Later::ShowTable => "ดูเป็นตาราง",
        Later::PlanOpen => "สิ่งที่ยังไม่ได้กรอกต้องได้อย่างน้อย",
        Later::Relaxing => "ทำให้เป็นไปได้",
        Later::Alternatives => "ทางเลือกอื่น",
        Later::WithoutSurveys => "ไม่แตะแบบสำรวจ ทำเฉพาะสิ่งที่หน่วยงานเผยแพร่เอง",
        Later::FewestChanges => "เปลี่ยนน้อยรายการที่สุด",
        Later::NotAlone => "ไม่พอเมื่อเปลี่ยนเพียงรายการเดียว",
        Later::SingleLevers => "ถ้าเปลี่ยนเพียงรายการเดียว",
        Later::Charts => "แผนภูมิ",
        Later::BandsTitle => "คะแนนบนแถบระดับ",
        Later::WaterfallTitle => "แต่ละรายการให้คะแนนรวมเท่าใด",
        Later::WaterfallNote => {
            "คะแนนที่แสดงคือผลต่างของยอดสะสมที่ปัดเศษแล้ว จึงรวมกันได้เท่ากับผลต่างของคะแนนรวมที่แสดงพอดี แต่ละค่าอาจต่างจากค่าก่อนปัดเศษไม่เกินหนึ่งหน่วยของทศนิยมตำแหน่งสุดท้าย"
        }
        Later::Unrounded => "ก่อนปัดเศษ",
        Later::RadarTitle => "คะแนนรายตัวชี้วัด",
        Later::RadarNote => "ปีก่อนมีรายการที่ความหมายไม่ตรงกัน จึงไม่นำมาเทียบ",
        Later::MeansTitle => "คะแนนรวมเทียบกับค่าเฉลี่ยทั้งประเทศ",
        Later::MeansName => "ค่าเฉลี่ยทั้งประเทศ",
        Later::TryScores => "ลองปรับคะแนน",
        Later::ShouldReach => "ควรได้",
        Later::ShouldPublish => "ควรเผยแพร่",
        Later::PublishedAlready => "ข้อที่เผยแพร่แล้วในปัจจุบัน",
        Later::CopyFailed => "คัดลอกไม่ได้ในเบราว์เซอร์นี้ โปรดเลือกข้อความแล้วคัดลอกเอง",
        Later::ShowScenario => "ดูผลของแผน",
        Later::SurveysTitle => "ความไม่แน่นอนจากแบบสำรวจ",
        Later::SurveysHint => "IIT และ EIT มาจากแบบสำรวจ ถ้าทราบจำนวนผู้ตอบ จะบอกโอกาสของแต่ละระดับได้ ไม่บังคับ",
        Later::SurveysLimits => {
            "ตัวเลขนี้บอกเฉพาะความบังเอิญของการสุ่ม โดยถือว่าผู้ตอบสุ่มมาอย่างอิสระและคำตอบกระจายมากที่สุดเท่าที่เป็นไปได้ ไม่รวมเรื่องที่ว่าใครเลือกที่จะตอบ ถ้อยคำของคำถาม หรือคำตอบที่ไม่ตรงความจริง ถ้ามีผู้ตอบน้อยหรือคะแนนใกล้ 100 ตัวเลขจะเป็นเพียงค่าประมาณหยาบ ๆ"
        }
        Later::ChancesNeed => "ต้องกรอกคะแนนให้ครบทุกเครื่องมือก่อน จึงจะบอกโอกาสของแต่ละระดับได้",
        Later::ProbableRange => "ช่วงที่น่าจะเป็น",
        Later::NotACount => "โปรดกรอกเป็นจำนวนเต็ม เช่น 120",
        Later::TooFewRespondents => "ต้องมีผู้ตอบอย่างน้อย 2 คน จึงจะประมาณได้",
        Later::MoreThanAll => "จำนวนผู้ตอบมากกว่าจำนวนทั้งหมด โปรดแก้ไข",

        Later::SubjectLevel => "ชื่อระดับ",
        Later::SubjectThreshold => "เกณฑ์ของระดับ",
        Later::SubjectRounding => "การปัดเศษ",
        Later::SubjectScale => "ค่าของคำตอบ",
        Later::SubjectOther => "อื่น ๆ",
        Later::Levels => "ระดับผลการประเมิน",
        Later::Tree => "เครื่องมือ ตัวชี้วัด และน้ำหนัก",
        Later::Sources => "แหล่งข้อมูล",
        Later::StatusName => "ความแน่ชัด",
        Later::WeightOfWhole => "คิดเป็นคะแนนรวม",
        Later::RuleName => "รายการ",

        Later::EmbedIntro => "เลือกสิ่งที่จะแสดง ดูภาพตัวอย่าง แล้วคัดลอกโค้ดไปวางในหน้าเว็บ",
        Later::EmbedWay => "วิธีฝัง",
        Later::EmbedElement => "สคริปต์",
        Later::EmbedFrame => "กรอบ (iframe)",
        Later::EmbedStatic => "HTML ล้วน",
        Later::EmbedElementHint => "เบาที่สุดและเข้ากับหน้าเว็บ ใช้ได้เมื่อเว็บไซต์ยอมให้วางสคริปต์ ถ้าสคริปต์ทำงานไม่ได้ ผู้อ่านจะเห็นตารางแทน",
        Later::EmbedFrameHint => "สำหรับเว็บไซต์ที่ตัดสคริปต์ออก แต่ยอมให้ใช้ iframe",
        Later::EmbedStaticHint => "สำหรับเว็บไซต์ที่ไม่ยอมให้ใช้ทั้งสคริปต์และ iframe ตัวเลขคงที่ เมื่อคะแนนเปลี่ยนต้องคัดลอกใหม่",
        Later::EmbedMode => "รูปแบบ",
        Later::EmbedCard => "บัตรผลการประเมิน",
        Later::EmbedCalculator => "เครื่องคำนวณ",
        Later::EmbedReadonly => "ให้ดูอย่างเดียว แก้คะแนนไม่ได้",
        Later::EmbedVector => "ข้อความคะแนน",
        Later::EmbedVectorHint => "มาจากคะแนนในหน้าคำนวณ จะวางข้อความคะแนนอื่นก็ได้",
        Later::EmbedAgencyHint => "ไม่บังคับ ชื่อนี้จะอยู่ในโค้ด",
        Later::EmbedAccent => "สีหลัก",
        Later::EmbedAccentReset => "ใช้สีเดิม",
        Later::EmbedScript => "ที่อยู่ของไฟล์ ita-score.js",
        Later::EmbedScriptHint => "ถ้าวางไฟล์ไว้ในเว็บไซต์ของหน่วยงานเอง ให้ใส่ที่อยู่นั้น",
        Later::EmbedPreview => "ภาพตัวอย่าง",
        Later::EmbedCode => "โค้ดสำหรับวาง",
        Later::EmbedCopy => "คัดลอกโค้ด",
        Later::EmbedCopied => "คัดลอกโค้ดแล้ว",
        Later::EmbedHelper => "ปรับความสูงของกรอบเอง (ไม่บังคับ)",
        Later::EmbedHelperHint => "วางสคริปต์นี้ในหน้าเดียวกัน ถ้าเว็บไซต์ยอมให้วางสคริปต์ กรอบจะสูงพอดีกับเนื้อหา",
        Later::EmbedOpen => "ทดลองเปลี่ยนคะแนน",
        Later::EmbedNote => "เป็นการจำลอง ไม่ใช่ผลของสำนักงาน ป.ป.ช.",
        Later::EmbedBroken => "แสดงผลไม่ได้ เพราะข้อความคะแนนในที่อยู่นี้ไม่ถูกต้อง",
        Later::EmbedCardTitle => "ผลการประเมิน ITA",
        Later::EmbedCalculatorTitle => "เครื่องคำนวณคะแนน ITA",
        Later::HelpWhatTitle => "เครื่องมือนี้คืออะไร",
        Later::HelpWhat1 => {
            "ITA Score ช่วยหน่วยงานคำนวณและอธิบายผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ว่าได้คะแนนเท่าใด อยู่ในระดับใด เพราะเหตุใด และยังขาดอะไรจึงจะถึงระดับถัดไป"
        }
        Later::HelpWhat2 => "กรอกเท่าที่ทราบก็คำนวณได้ ส่วนที่ยังไม่ทราบจะแสดงเป็นช่วงคะแนนและระดับที่ยังเป็นไปได้",
        Later::HelpNotNaccTitle => "ไม่ใช่ระบบของสำนักงาน ป.ป.ช.",
        Later::HelpNotNacc => {
            "ตัวเลขทั้งหมดเป็นการจำลองตามกติกาที่พบในแหล่งข้อมูลสาธารณะ ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น กติกาแต่ละข้อบอกที่มาและความแน่ชัดไว้ในหน้ากติกา"
        }
        Later::HelpPrivacyTitle => "ข้อมูลอยู่ในเครื่องของท่าน",
        Later::HelpPrivacy => {
            "ข้อมูลที่กรอกไม่ถูกส่งออกจากเบราว์เซอร์ของท่าน ระบบบันทึกไว้ในเครื่องนี้เพื่อให้กลับมาทำต่อได้ ข้อมูลที่ล้างแล้วยังเรียกคืนได้ หากต้องการให้หายไปจริง โปรดใช้ปุ่มลบข้อมูลในเครื่องนี้"
        }
        Later::HelpUseTitle => "วิธีกรอก",
        Later::HelpUse1 => "เลือกปีงบประมาณ แล้วกรอกคะแนนของเครื่องมือ ใช้เลขไทยหรือเลขอารบิกก็ได้",
        Later::HelpUse2 => {
            "ถ้าทราบคะแนนย่อย ให้กดกรอกแยกใต้รายการนั้น คะแนนของรายการจะคำนวณจากคะแนนย่อยแทน และกลับไปใช้คะแนนเดิมได้ ตัวเลขทั้งสองชุดไม่หาย"
        }
        Later::HelpUse3 => "ถ้าทราบเพียงคะแนนรวม ให้กดกรอกคะแนนรวมเอง ระบบจะบอกระดับที่แน่นอนแล้วและระดับที่ยังเป็นไปได้",
        Later::HelpUse4 => "ข้อ OIT ระบุได้ว่าเผยแพร่แล้ว ยังไม่เผยแพร่ หรือได้บางส่วน ข้อที่ยังไม่ระบุไม่นับเป็นศูนย์",
        Later::HelpImproveTitle => "วางแผนยกระดับ",
        Later::HelpImprove1 => {
            "หน้ายกระดับเริ่มจากคะแนนที่กรอกไว้ แล้วบอกทางที่ใช้แรงน้อยที่สุดสู่ระดับที่เลือก กดใช้ตามนี้เพื่อนำทางนั้นมาใส่ในแผน คะแนนปัจจุบันไม่เปลี่ยน"
        }
        Later::HelpImprove2 => {
            "ลองปรับคะแนนได้เองด้วยแถบเลื่อนหรือพิมพ์ ถ้ารายการใดเปลี่ยนไม่ได้ให้ล็อก ถ้าได้ไม่เกินเท่าใดให้ใส่เพดาน และบอกว่ารายการใดง่าย ปานกลาง หรือยาก ทางที่แนะนำจะปรับตาม"
        }
        Later::HelpImprove3 => {
            "เก็บได้หลายแผน ตั้งชื่อ ทำสำเนา ลบและเรียกคืน แล้วเทียบกันได้ คัดลอกเป็นตารางไปใส่ในหนังสือหรือส่งเป็นลิงก์ก็ได้"
        }
        Later::HelpImprove4 => {
            "แรงที่ใช้เป็นตัวเลขของเครื่องมือนี้เอง เพื่อเทียบว่าทางใดง่ายกว่า ไม่ใช่ตัวเลขของสำนักงาน ป.ป.ช. และไม่ใช่คำแนะนำให้ชี้นำผู้ตอบแบบสำรวจ"
        }
        Later::HelpLevelTitle => "วิธีอ่านระดับผลการประเมิน",
        Later::HelpLevel1 => {
            "ระดับตัดสินจากคะแนนที่ปัดเป็นทศนิยมตามที่ประกาศ และบางปีกำหนดเกณฑ์ขั้นต่ำของแต่ละเครื่องมือด้วย คะแนนรวมสูงจึงอาจยังไม่ถึงระดับที่คาด"
        }
        Later::HelpLevel2 => "คำว่าอย่างน้อยหมายถึงระดับที่ได้แน่นอน ไม่ว่าคะแนนที่ยังไม่ทราบจะเป็นเท่าใด",
        Later::HelpLevel3 => "ตารางเงื่อนไขบอกว่าเกณฑ์ข้อใดถึงแล้ว ข้อใดขาดอีกเท่าใด และข้อใดยังไม่ทราบ",
        Later::HelpSureTitle => "ความแน่ชัดของกติกา",
        Later::HelpSure => "ยังไม่พบคู่มือทางการส่วนวิธีคิดคะแนน กติกาทุกข้อจึงบอกว่าแน่ชัดเพียงใด",
        Later::HelpKeysTitle => "ใช้ด้วยแป้นพิมพ์",
        Later::KeyArrows => "ลูกศรขึ้น ลง",
        Later::KeyArrowsDoes => "เพิ่มหรือลดคะแนนในช่องทีละ 0.01",
        Later::KeyShiftArrows => "Shift และลูกศร",
        Later::KeyShiftArrowsDoes => "เพิ่มหรือลดทีละ 1 คะแนน",
        Later::KeySpace => "เว้นวรรค",
        Later::KeySpaceDoes => "สลับข้อ OIT ระหว่างเผยแพร่แล้วกับยังไม่เผยแพร่",
        Later::KeyPaste => "วาง",
        Later::KeyPasteDoes => "วางคะแนนทั้งคอลัมน์จากตาราง ค่าจะลงตามลำดับจากช่องที่เลือก",
        Later::HelpLinkTitle => "ลิงก์และข้อความคะแนน",
        Later::HelpLink1 => "ที่อยู่ของหน้านี้มีคะแนนทั้งหมดอยู่หลังเครื่องหมาย # ผู้ที่ได้รับลิงก์จะเห็นผลเดียวกัน ส่วนนั้นไม่ถูกส่งไปยังเครื่องแม่ข่าย",
        Later::HelpLink2 => "ข้อความขึ้นต้นด้วย ITA ตามด้วยปีงบประมาณ แล้วเป็นรหัสรายการและคะแนน ใช้ได้ทั้งในลิงก์ ไฟล์ และคำสั่ง ita",
    }
}

pub(super) fn message(message: &LateMessage<'_>) -> String {
    match *message {
        LateMessage::OrMore { at_least } => format!("{at_least} ขึ้นไป"),
        LateMessage::ShortBy { short } => format!("ขาดอีก {short}"),
        LateMessage::RoundStep { exact, decimals } => format!("{exact} ปัดครึ่งขึ้นเป็นทศนิยม {decimals} ตำแหน่ง"),
        LateMessage::Asks { who, at_least } => format!("{who} {at_least} ขึ้นไป"),

        LateMessage::RoundingRule { decimals } => {
            format!("คะแนนที่แสดงและใช้เทียบระดับ ปัดครึ่งขึ้นครั้งเดียวเป็นทศนิยม {decimals} ตำแหน่ง ไม่ปัดระหว่างทาง")
        }

        LateMessage::NextStep { level, steps } => format!("{} {steps}", glue("ขั้นต่อไปสู่", level) + ":"),
        LateMessage::ScenarioNo { number } => format!("แผนที่ {number}"),
        LateMessage::CopyOf { name } => format!("สำเนาของ {name}"),
        LateMessage::NodeAt { who, value } => format!("{who} {value}"),
        LateMessage::SliderMoved { value, change } => format!("{value} คะแนน ({change} จากปัจจุบัน)"),
        LateMessage::OnePointGives { points } => format!("1 คะแนน ได้คะแนนรวม {points}"),
        LateMessage::GainPoints { points } => format!("+{points} คะแนน"),
        LateMessage::CapOf { who } => glue("เพดานของ", who),
        LateMessage::EaseOf { who } => glue("ความยากของ", who),
        LateMessage::LockNode { who } => glue("ล็อก", who),
        LateMessage::UnlockNode { who } => glue("ปลดล็อก", who),
        LateMessage::Uncap { who } => glue(&glue("เอาเพดานของ", who), "ออก"),
        LateMessage::EffortNote { easy, medium, hard } => format!(
            "แรงที่ใช้เป็นตัวเลขที่เครื่องมือนี้ตั้งขึ้นเอง ไม่ใช่ของสำนักงาน ป.ป.ช.: ง่าย {easy} ปานกลาง {medium} ยาก {hard} ต่อการเพิ่ม 1 คะแนนของรายการนั้น หรือต่อข้อ OIT 1 ข้อ"
        ),
        LateMessage::RaiseNode { who, by, to } => {
            // Two numbers side by side would be read as one.
            let more = if who.ends_with(|c: char| c.is_ascii_digit()) { " อีก" } else { "" };
            format!("{}{more} {by} คะแนน เป็น {to}", glue("เพิ่ม", who))
        }
        LateMessage::PublishItem { who } => glue("เผยแพร่", who),
        LateMessage::MoreSteps { count } => format!("อีก {count} รายการ"),
        LateMessage::MustReach { who, at_least } => format!("{} {at_least}", glue(who, "ต้องได้อย่างน้อย")),
        LateMessage::MustPublish { who } => glue("ต้องเผยแพร่", who),
        LateMessage::PlanSteps { target, steps } => format!("{}: {steps}", glue("ทางที่ใช้แรงน้อยที่สุดสู่", target)),
        LateMessage::PlanStepsFound { target, steps } => format!("{}: {steps}", glue("ทางที่พบสู่", target)),
        LateMessage::PlanAlsoOpen { needs } => glue("และส่วนที่ยังไม่ได้กรอกต้องให้", needs),
        LateMessage::PlanOnlyOpen { target, needs } => {
            format!("คะแนนที่กรอกไว้ไม่ต้องเพิ่ม {} {}", glue("จะถึง", target), glue("ถ้า", needs))
        }
        LateMessage::PlanReached { target } => glue(&glue("ปัจจุบันถึง", target), "แล้ว ไม่ต้องเพิ่มคะแนน"),
        LateMessage::PlanInfeasible { target, reasons } => {
            format!("{} {}", glue("ไปไม่ถึง", target), glue("เพราะ", reasons))
        }
        LateMessage::BlockedAt { who, at_least, best } => {
            format!("{} {at_least} แต่ได้สูงสุดเพียง {best}", glue(who, "ต้องได้"))
        }
        LateMessage::OnlyNode { who } => glue("เฉพาะ", who),
        LateMessage::NotPossible { reasons } => format!("ทำไม่ได้ {}", glue("เพราะ", reasons)),
        LateMessage::ReachesAtLeast { who, at_least } => format!("{} {at_least}", glue(who, "ได้อย่างน้อย")),
        LateMessage::IsPublished { who } => glue("เผยแพร่", who),
        LateMessage::PlanCaption { target } => glue("ทางไปสู่", target),
        LateMessage::RespondentsOf { who } => glue("จำนวนผู้ตอบ", who),
        LateMessage::PopulationOf { who } => glue("จำนวนผู้มีสิทธิตอบทั้งหมด", who),
        LateMessage::MarginOf { who, margin } => format!("{who} ±{margin}"),
        LateMessage::ChancesMargins { margins } => format!("คลาดเคลื่อนได้ {margins} คะแนน"),
        LateMessage::ChancesRange { low, high } => {
            format!("ถ้าทุกคนได้ตอบ คะแนนรวมน่าจะอยู่ระหว่าง {low} ถึง {high} (19 ใน 20 ครั้ง)")
        }
        LateMessage::YearNamed { year } => format!("ปี {year}"),
        LateMessage::BandsDescription { low, high, now, then, edges } => {
            format!("แถบคะแนน {low} ถึง {high} {now} และ {then} เกณฑ์คือ {edges}")
        }
        LateMessage::WaterfallDescription { from, to, parts } => format!("จาก {from} เป็น {to} มาจาก {parts}"),
        LateMessage::RadarDescription { now, then, parts } => format!("คะแนน{now} → {then}: {parts}"),
        LateMessage::MeansNote { years } => {
            format!("ค่าเฉลี่ยเป็นของคะแนนรวมเท่านั้น ค่าของปี {years} คำนวณจากผลต่างที่ประกาศ ไม่ใช่ค่าที่ประกาศโดยตรง")
        }
        LateMessage::MeansDescription { means, own } => format!("ค่าเฉลี่ยทั้งประเทศ: {means} คะแนนของหน่วยงาน: {own}"),

        LateMessage::AsksNothing { above } => glue("ต่ำกว่าเกณฑ์ของระดับ", above),
    }
}
