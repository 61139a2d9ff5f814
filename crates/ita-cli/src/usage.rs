//! A call, or a file it names, that is refused before any rule is asked (code `usage`): what is wrong and what to do.

use ita_score::Lang;

/// What is wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Usage {
    /// `id=value` pairs without a fiscal year.
    NoYear,
    /// `--year` differs from the year that the input itself says.
    OtherYear { asked: u16, says: u16 },
    /// Pairs together with a vector, a file or standard input.
    PairsWith { other: String },
    /// More than one vector or file.
    SeveralInputs { first: String, second: String },
    /// A pair without an id, or pieces of one: `=` or `iit=` with spaces around.
    BrokenPair { pair: String },
    /// `--agency` and the like for a JSON input, which says that itself.
    SaidByFile { option: &'static str },
    /// An argument that is neither a pair, nor a vector, nor a file that is there.
    NoSuchFile { file: String },
    /// A file that cannot be read.
    CannotRead { file: String, problem: String },
    /// A file that cannot be written.
    CannotWrite { file: String, problem: String },
    /// A file too large to be a single assessment or rulebook.
    TooLarge { file: String },
    /// A spreadsheet where CSV is asked for.
    Spreadsheet { file: String },
    /// The output would overwrite the input.
    SameFile { file: String },
    /// A table without a header row.
    EmptyTable,
    /// A header row that is not UTF-8.
    HeaderNotUtf8,
    /// A header of one cell with other separators in it.
    NotCommas,
    /// A table without a node's column.
    NoNodeColumn,
    /// A table without `fiscal_year`, and no `--year`.
    NoYearColumn,
    /// Two columns for the same thing.
    ColumnTwice { column: String },
    /// A column with the name of one that is added.
    ColumnTaken { column: String },
    /// A row without end: most likely a quotation mark that is not closed.
    RowTooLong { line: u64 },
    /// A row with another number of cells than the header.
    RowWidth { has: usize, header: usize },
    /// A row that is not UTF-8.
    RowNotUtf8,
    /// The table ends inside a quoted cell.
    OpenQuote,
}

impl Usage {
    /// What it tells a person.
    pub(crate) fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::Th => self.thai(),
            Lang::En => self.english(),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::NoYear => "which fiscal year? Add it, as in `--year 2568`".to_owned(),
            Self::OtherYear { asked, says } => {
                format!("the input is of fiscal year {says}, but --year says {asked}; leave --year off or correct it")
            }
            Self::PairsWith { other } => {
                format!("give either `id=value` pairs or `{other}`, not both")
            }
            Self::SeveralInputs { first, second } => {
                format!("`{first}` and `{second}`: one call scores one input; `ita batch` scores many")
            }
            Self::BrokenPair { pair } => {
                format!("`{pair}`: write a value as `id=value` without spaces, as in `iit=98.10`")
            }
            Self::SaidByFile { option } => {
                format!("{option} goes with pairs and vectors; a JSON input says that itself: write it there")
            }
            Self::NoSuchFile { file } => {
                format!("`{file}` is no file that is there, no `id=value` pair and no vector (`ITA:1.0/FY:…`)")
            }
            Self::CannotRead { file, problem } => format!("cannot read {file}: {problem}"),
            Self::CannotWrite { file, problem } => format!("cannot write {file}: {problem}"),
            Self::TooLarge { file } => format!("{file} is over 16 MiB: that is no single assessment or rulebook"),
            Self::Spreadsheet { file } => {
                format!("{file}: spreadsheet files are not read or written; save it as “CSV UTF-8” and use that")
            }
            Self::SameFile { file } => format!("the output {file} is the input itself; give it another name"),
            Self::EmptyTable => "the table is empty; its first row must name the columns".to_owned(),
            Self::HeaderNotUtf8 => {
                "the table's first row is not UTF-8 text; save it from the spreadsheet as “CSV UTF-8”".to_owned()
            }
            Self::NotCommas => "the table has one column only; separate its cells by commas".to_owned(),
            Self::NoNodeColumn => {
                "no column of the table is a node id such as overall, iit, 1 or o1; name the columns so".to_owned()
            }
            Self::NoYearColumn => "which fiscal year? Add a column fiscal_year, or --year to the call".to_owned(),
            Self::ColumnTwice { column } => format!("the column `{column}` is there twice; keep one"),
            Self::ColumnTaken { column } => {
                format!("the column `{column}` would be there twice, since the output adds one so named; rename it")
            }
            Self::RowTooLong { line } => {
                format!("the row that begins in line {line} has no end; is a quotation mark not closed?")
            }
            Self::RowWidth { has, header } => format!("the row has {has} cells, the header {header}"),
            Self::RowNotUtf8 => "the row is not UTF-8 text; save the table as “CSV UTF-8”".to_owned(),
            Self::OpenQuote => "the table ends inside a cell: a quotation mark of this row is not closed".to_owned(),
        }
    }

    fn thai(&self) -> String {
        match self {
            Self::NoYear => "ยังไม่ได้ระบุปีงบประมาณ โปรดเพิ่ม เช่น --year 2568".to_owned(),
            Self::OtherYear { asked, says } => {
                format!("ข้อมูลเป็นของปีงบประมาณ {says} แต่ --year ระบุ {asked} โปรดตัด --year ออกหรือแก้ให้ตรงกัน")
            }
            Self::PairsWith { other } => format!("โปรดใช้ รหัส=คะแนน หรือ “{other}” อย่างใดอย่างหนึ่ง"),
            Self::SeveralInputs { first, second } => {
                format!("“{first}” และ “{second}”: คำนวณได้ครั้งละหนึ่งรายการ หากมีหลายรายการโปรดใช้ ita batch")
            }
            Self::BrokenPair { pair } => {
                format!("“{pair}”: โปรดเขียนเป็น รหัส=คะแนน โดยไม่เว้นวรรค เช่น iit=98.10")
            }
            Self::SaidByFile { option } => {
                format!("{option} ใช้กับ รหัส=คะแนน และเวกเตอร์เท่านั้น โปรดระบุไว้ในข้อมูล JSON เอง")
            }
            Self::NoSuchFile { file } => {
                format!("“{file}” ไม่ใช่ไฟล์ที่มีอยู่ ไม่ใช่ รหัส=คะแนน และไม่ใช่เวกเตอร์ (ITA:1.0/FY:…)")
            }
            Self::CannotRead { file, problem } => format!("อ่าน {file} ไม่ได้: {problem}"),
            Self::CannotWrite { file, problem } => format!("เขียน {file} ไม่ได้: {problem}"),
            Self::TooLarge { file } => format!("{file} ใหญ่กว่า 16 MiB ซึ่งไม่ใช่ผลประเมินหรือหลักเกณฑ์ชุดเดียว"),
            Self::Spreadsheet { file } => {
                format!("{file}: ยังไม่รองรับไฟล์ตารางคำนวณ โปรดบันทึกเป็น “CSV UTF-8” แล้วใช้ไฟล์นั้น")
            }
            Self::SameFile { file } => format!("ไฟล์ผลลัพธ์ {file} คือไฟล์ข้อมูลเอง โปรดตั้งชื่ออื่น"),
            Self::EmptyTable => "ตารางว่างเปล่า แถวแรกต้องเป็นชื่อคอลัมน์".to_owned(),
            Self::HeaderNotUtf8 => "แถวแรกของตารางไม่ใช่ข้อความ UTF-8 โปรดบันทึกเป็น “CSV UTF-8”".to_owned(),
            Self::NotCommas => "ตารางมีเพียงคอลัมน์เดียว โปรดคั่นแต่ละช่องด้วยจุลภาค (,)".to_owned(),
            Self::NoNodeColumn => "ไม่มีคอลัมน์ใดเป็นรหัสรายการ เช่น overall, iit, 1 หรือ o1 โปรดตั้งชื่อคอลัมน์ตามรหัส".to_owned(),
            Self::NoYearColumn => "ยังไม่ได้ระบุปีงบประมาณ โปรดเพิ่มคอลัมน์ fiscal_year หรือใช้ --year".to_owned(),
            Self::ColumnTwice { column } => format!("มีคอลัมน์ “{column}” ซ้ำ โปรดเหลือไว้คอลัมน์เดียว"),
            Self::ColumnTaken { column } => {
                format!("คอลัมน์ “{column}” จะซ้ำกับคอลัมน์ผลลัพธ์ที่เพิ่มให้ โปรดเปลี่ยนชื่อ")
            }
            Self::RowTooLong { line } => {
                format!("แถวที่เริ่มในบรรทัด {line} ไม่มีที่สิ้นสุด โปรดตรวจสอบว่าปิดเครื่องหมายคำพูดครบหรือไม่")
            }
            Self::RowWidth { has, header } => format!("แถวนี้มี {has} ช่อง แต่หัวตารางมี {header} ช่อง"),
            Self::RowNotUtf8 => "แถวนี้ไม่ใช่ข้อความ UTF-8 โปรดบันทึกตารางเป็น “CSV UTF-8”".to_owned(),
            Self::OpenQuote => "ตารางจบลงกลางช่อง: แถวนี้ปิดเครื่องหมายคำพูดไม่ครบ".to_owned(),
        }
    }
}
