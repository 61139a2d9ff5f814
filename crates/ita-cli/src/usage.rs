//! A call, or a file it names, that is refused before any rule is asked (code `usage`): what is wrong and what to do.

use crate::quote::{path, quote as q};
use crate::table::split::Quote;
use ita_score::Lang;
use ita_table::Refusal;

/// What is wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Usage {
    /// `id=value` pairs without a fiscal year.
    NoYear,
    /// A survey, its form or its columns, in words of its own.
    Said { th: String, en: String },
    /// A table's columns, or the year of its row or of another input: said by whatever reads tables.
    Table(Refusal),
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
    /// A folder in which the file that becomes the output cannot be created.
    CannotCreate { folder: String, file: String, problem: String },
    /// A file too large to be a single assessment or rulebook.
    TooLarge { file: String },
    /// A spreadsheet where CSV is asked for.
    Spreadsheet { file: String },
    /// A spreadsheet under the name of a table.
    SpreadsheetInside,
    /// A compressed file under the name of a table.
    Compressed,
    /// A document, a PDF, a picture or the like.
    NotATable,
    /// Bytes that are no text in any encoding that is read.
    NotText,
    /// An output would overwrite what the call reads.
    SameFile { file: String },
    /// Two outputs are one file.
    OutputTwice { file: String },
    /// A table without a header row.
    EmptyTable,
    /// A header row that is not UTF-8.
    HeaderNotUtf8,
    /// A header over two rows that cannot be put together.
    TwoRowHeader { column: String },
    /// A header with a quotation mark in the wrong place.
    HeaderQuote,
    /// A column that the table does not have.
    NoColumn { column: String },
    /// A row without end: most likely a quotation mark that is not closed.
    RowTooLong { line: u64 },
    /// A row with another number of cells than the header.
    RowWidth { has: usize, header: usize },
    /// A row that is not UTF-8.
    RowNotUtf8,
    /// A report without anything that it is of.
    NoResult,
    /// Pairs for the report of a year to prepare for, which has no result.
    PairsOfNextYear,
    /// The checklist of preparation of a year of which no points are known.
    NoPoints { year: u16 },
    /// A table asked for under a name that says another form.
    NoTable { file: String },
    /// A report under a name that says no form.
    ReportEnding { file: String },
    /// A summary under a name that says another form.
    SummaryEnding { file: String },
    /// Papers of a report that are none.
    NotPapers { file: String, problem: String },
    /// A working file with several agencies, or without the one asked for.
    WhichAgency { names: String },
    /// A line with a quotation mark in the wrong place.
    RowQuote { line: u64, quote: Quote },
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
            Self::Said { en, .. } => en.clone(),
            Self::Table(refusal) => refusal.message(Lang::En),
            Self::NoYear => "which fiscal year? Add it, as in `--year 2568`".to_owned(),
            Self::PairsWith { other } => {
                format!("give either `id=value` pairs or `{}`, not both", q(other))
            }
            Self::SeveralInputs { first, second } => {
                format!("`{}` and `{}`: one call scores one input; `ita batch` scores many", q(first), q(second))
            }
            Self::BrokenPair { pair } => {
                format!("`{}`: write a value as `id=value` without spaces, as in `iit=98.10`", q(pair))
            }
            Self::SaidByFile { option } => {
                format!("{option} goes with pairs and vectors; a JSON input says that itself: write it there")
            }
            Self::NoSuchFile { file } => {
                format!(
                    "`{}` is neither a file that exists nor an `id=value` pair nor a vector (`ITA:1.0/FY:…`)",
                    path(file)
                )
            }
            Self::CannotRead { file, problem } => format!("cannot read {}: {problem}", path(file)),
            Self::CannotWrite { file, problem } => format!("cannot write {}: {problem}", path(file)),
            Self::CannotCreate { folder, file, problem } => {
                let (folder, file) = (path(folder), path(file));
                format!("cannot write {file}: in the folder {folder} no file can be created ({problem})")
            }
            Self::TooLarge { file } => {
                format!("{} is over 16 MiB, too large for a single assessment or rulebook", path(file))
            }
            Self::Spreadsheet { file } => {
                format!(
                    "{}: of spreadsheet files only tables as .xlsx are read and written; save it so, or as “CSV UTF-8”",
                    path(file)
                )
            }
            Self::SameFile { file } => {
                format!("the output {} is a file that this call reads; give the output another name", path(file))
            }
            Self::OutputTwice { file } => {
                format!("{} is named for two outputs, and only one would be left; give each its own name", path(file))
            }
            Self::EmptyTable => "the table is empty; its first row must name the columns".to_owned(),
            Self::HeaderNotUtf8 => {
                "the table's first row is not UTF-8 text; save it from the spreadsheet as “CSV UTF-8”".to_owned()
            }
            Self::TwoRowHeader { column } => format!(
                "below `{}` and the columns without a name beside it are values of their own; name each column in one row",
                q(column)
            ),
            Self::HeaderQuote => {
                "a quotation mark of the table's header is in the wrong place or not closed".to_owned()
            }
            Self::SpreadsheetInside => {
                "the file is a spreadsheet, whatever its name says; save it as .xlsx or “CSV UTF-8” and name it so"
                    .to_owned()
            }
            Self::Compressed => "the file is compressed; unpack it, or name it .csv.gz".to_owned(),
            Self::NotATable => {
                "the file is a document, a picture or the like, and no table; open it, copy the table into a text file or a spreadsheet, and give that"
                    .to_owned()
            }
            Self::NotText => {
                "the file is not text in UTF-8, Windows-874 or UTF-16 with its mark; save it as “CSV UTF-8”".to_owned()
            }
            Self::NoColumn { column } => format!("the table has no column `{}`", q(column)),
            Self::RowTooLong { line } => {
                format!("the row that begins in line {line} has no end; is a quotation mark not closed?")
            }
            Self::RowWidth { has, header } => format!("the row has {has} cells, the header {header}"),
            Self::RowNotUtf8 => "the row is not UTF-8 text; save the table as “CSV UTF-8”".to_owned(),
            Self::NoResult => {
                "a report of what? Give `id=value` pairs, a vector or a file; only `prepare`, `index` and an `outcome` with `--with` or `--before` need none"
                    .to_owned()
            }
            Self::PairsOfNextYear => {
                "`ita report prepare` is of a year without a result; give last year's as a vector or a file".to_owned()
            }
            Self::NoPoints { year } => {
                format!(
                    "no points to prepare are known for fiscal year {year}, so there is no such list; the .html and .docx need none"
                )
            }
            Self::NoTable { file } => {
                format!("{}: --table is written as .csv or .xlsx; name the file so, or leave --table out", path(file))
            }
            Self::ReportEnding { file } => {
                format!(
                    "{}: a report is written as .html, .docx or .json, a list as .csv or .xlsx, its due dates as .ics; name the file so",
                    path(file)
                )
            }
            Self::SummaryEnding { file } => {
                format!("{}: a summary is written as .json, .csv, .csv.gz, .xlsx or .txt; name the file so", path(file))
            }
            Self::NotPapers { file, problem } => {
                format!(
                    "{} is not what `--with` reads (see `ita report --help`): {}",
                    path(file),
                    crate::quote::lines(problem)
                )
            }
            Self::WhichAgency { names } => {
                format!("which agency? Name one by --agency; the file has: {}", crate::quote::lines(names))
            }
            Self::RowQuote { line, quote: Quote::Open } => {
                format!("line {line}: the table ends inside a cell, since a quotation mark of this line is not closed")
            }
            Self::RowQuote { line, quote: Quote::TextAfter } => format!(
                "line {line}: a quotation mark is in the wrong place; write one within a quoted cell twice (\"\")"
            ),
        }
    }

    fn thai(&self) -> String {
        match self {
            Self::Said { th, .. } => th.clone(),
            Self::Table(refusal) => refusal.message(Lang::Th),
            Self::NoYear => "ยังไม่ได้ระบุปีงบประมาณ โปรดเพิ่ม เช่น --year 2568".to_owned(),
            Self::PairsWith { other } => format!("โปรดใช้ รหัส=คะแนน หรือ “{}” อย่างใดอย่างหนึ่ง", q(other)),
            Self::SeveralInputs { first, second } => {
                format!("“{}” และ “{}”: คำนวณได้ครั้งละหนึ่งรายการ หากมีหลายรายการโปรดใช้ ita batch", q(first), q(second))
            }
            Self::BrokenPair { pair } => {
                format!("“{}”: โปรดเขียนเป็น รหัส=คะแนน โดยไม่เว้นวรรค เช่น iit=98.10", q(pair))
            }
            Self::SaidByFile { option } => {
                format!("{option} ใช้กับ รหัส=คะแนน และเวกเตอร์เท่านั้น โปรดระบุไว้ในข้อมูล JSON เอง")
            }
            Self::NoSuchFile { file } => {
                format!("“{}” ไม่ใช่ไฟล์ที่มีอยู่ ไม่ใช่ รหัส=คะแนน และไม่ใช่เวกเตอร์ (ITA:1.0/FY:…)", path(file))
            }
            Self::CannotRead { file, problem } => format!("อ่าน {} ไม่ได้: {problem}", path(file)),
            Self::CannotWrite { file, problem } => format!("เขียน {} ไม่ได้: {problem}", path(file)),
            Self::CannotCreate { folder, file, problem } => {
                let (folder, file) = (path(folder), path(file));
                format!("เขียน {file} ไม่ได้: สร้างไฟล์ในโฟลเดอร์ {folder} ไม่ได้ ({problem})")
            }
            Self::TooLarge { file } => format!("{} ใหญ่กว่า 16 MiB ซึ่งไม่ใช่ผลประเมินหรือหลักเกณฑ์ชุดเดียว", path(file)),
            Self::Spreadsheet { file } => {
                format!(
                    "{}: ไฟล์ตารางคำนวณใช้ได้เฉพาะตารางแบบ .xlsx โปรดบันทึกเป็น .xlsx หรือ “CSV UTF-8” แล้วใช้ไฟล์นั้น",
                    path(file)
                )
            }
            Self::SameFile { file } => {
                format!("ไฟล์ผลลัพธ์ {} เป็นไฟล์ที่คำสั่งนี้ใช้อ่านข้อมูลอยู่ โปรดตั้งชื่อไฟล์ผลลัพธ์เป็นชื่ออื่น", path(file))
            }
            Self::OutputTwice { file } => {
                format!("กำหนด {} ให้ผลลัพธ์สองอย่าง ซึ่งจะเหลือเพียงอย่างเดียว โปรดตั้งชื่อไฟล์ให้ต่างกัน", path(file))
            }
            Self::EmptyTable => "ตารางว่างเปล่า แถวแรกต้องเป็นชื่อคอลัมน์".to_owned(),
            Self::HeaderNotUtf8 => "แถวแรกของตารางไม่ใช่ข้อความ UTF-8 โปรดบันทึกเป็น “CSV UTF-8”".to_owned(),
            Self::TwoRowHeader { column } => {
                format!("ใต้ “{}” และคอลัมน์ที่ไม่มีชื่อข้าง ๆ มีค่าแยกกัน โปรดตั้งชื่อทุกคอลัมน์ไว้ในแถวเดียว", q(column))
            }
            Self::HeaderQuote => "เครื่องหมายคำพูดในหัวตารางอยู่ผิดที่หรือปิดไม่ครบ".to_owned(),
            Self::SpreadsheetInside => {
                "ไฟล์นี้เป็นไฟล์ตารางคำนวณ แม้ชื่อไฟล์จะเป็นอย่างอื่น โปรดบันทึกเป็น .xlsx หรือ “CSV UTF-8” และตั้งชื่อให้ตรง".to_owned()
            }
            Self::Compressed => "ไฟล์นี้ถูกบีบอัดไว้ โปรดคลายไฟล์ หรือตั้งชื่อลงท้ายด้วย .csv.gz".to_owned(),
            Self::NotATable => {
                "ไฟล์นี้ไม่ใช่ไฟล์ตาราง แต่เป็นเอกสาร (เช่น Word หรือ PDF) รูปภาพ หรือไฟล์ชนิดอื่น โปรดเปิดไฟล์นี้ คัดลอกตารางไปวางในไฟล์ข้อความหรือโปรแกรมตารางคำนวณ แล้วใช้ไฟล์นั้น"
                    .to_owned()
            }
            Self::NotText => {
                "ไฟล์นี้ไม่ใช่ข้อความ UTF-8, Windows-874 หรือ UTF-16 ที่มีเครื่องหมาย BOM โปรดบันทึกเป็น “CSV UTF-8”".to_owned()
            }
            Self::NoColumn { column } => format!("ตารางไม่มีคอลัมน์ “{}”", q(column)),
            Self::RowTooLong { line } => {
                format!("แถวที่เริ่มในบรรทัด {line} ไม่มีที่สิ้นสุด โปรดตรวจสอบว่าปิดเครื่องหมายคำพูดครบหรือไม่")
            }
            Self::RowWidth { has, header } => format!("แถวนี้มี {has} ช่อง แต่หัวตารางมี {header} ช่อง"),
            Self::RowNotUtf8 => "แถวนี้ไม่ใช่ข้อความ UTF-8 โปรดบันทึกตารางเป็น “CSV UTF-8”".to_owned(),
            Self::NoResult => {
                "ยังไม่ได้ระบุข้อมูลของรายงาน โปรดใส่ รหัส=คะแนน เวกเตอร์ หรือไฟล์ เว้นแต่ prepare กับ index และ outcome ที่มี --with หรือ --before ซึ่งไม่ต้องมีผลคะแนน"
                    .to_owned()
            }
            Self::PairsOfNextYear => {
                "ita report prepare เป็นเอกสารของปีที่ยังไม่มีผล โปรดใส่ผลของปีก่อนเป็นเวกเตอร์หรือไฟล์".to_owned()
            }
            Self::NoPoints { year } => {
                format!("ไม่พบประเด็นที่ต้องเตรียมของปีงบประมาณ {year} จึงไม่มีรายการนี้ ส่วน .html และ .docx จัดทำได้ตามปกติ")
            }
            Self::NoTable { file } => {
                format!(
                    "{}: --table เขียนเป็น .csv หรือ .xlsx โปรดตั้งชื่อไฟล์ให้ลงท้ายแบบใดแบบหนึ่ง หรือไม่ต้องใช้ --table",
                    path(file)
                )
            }
            Self::ReportEnding { file } => {
                format!(
                    "{}: รายงานเขียนเป็น .html .docx หรือ .json รายการเขียนเป็น .csv หรือ .xlsx และวันครบกำหนดเขียนเป็น .ics โปรดตั้งชื่อไฟล์ให้ลงท้ายแบบใดแบบหนึ่ง",
                    path(file)
                )
            }
            Self::SummaryEnding { file } => {
                format!("{}: ไฟล์สรุปเป็น .json .csv .csv.gz .xlsx หรือ .txt ได้ โปรดตั้งชื่อไฟล์ให้ลงท้ายตามนั้น", path(file))
            }
            Self::NotPapers { file, problem } => {
                format!(
                    "{} ไม่ใช่ข้อมูลตามรูปแบบของ --with (ดู ita report --help): {}",
                    path(file),
                    crate::quote::lines(problem)
                )
            }
            Self::WhichAgency { names } => {
                format!("โปรดระบุหน่วยงานด้วย --agency ในไฟล์มี {}", crate::quote::lines(names))
            }
            Self::RowQuote { line, quote: Quote::Open } => {
                format!("บรรทัด {line}: ตารางจบลงกลางช่อง เพราะบรรทัดนี้ปิดเครื่องหมายคำพูดไม่ครบ")
            }
            Self::RowQuote { line, quote: Quote::TextAfter } => {
                format!("บรรทัด {line}: เครื่องหมายคำพูดอยู่ผิดที่ หากต้องการเครื่องหมายนี้ในช่อง โปรดเขียนซ้ำสองตัว (\"\")")
            }
        }
    }
}
