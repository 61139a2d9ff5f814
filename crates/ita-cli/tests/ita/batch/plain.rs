//! Rows without a quotation mark go from bytes to bytes where they are plain. A quotation mark sends a row the careful way, and
//! changes nothing about what it says: so the same tables go through both.

use crate::common::command;
use std::process::Output;

/// Numbers from a fixed seed.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % end
    }

    fn of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.below(all.len())]
    }
}

/// What is plain, and what is not quite.
const PLAIN: [&str; 8] = ["96.39", "0", "100", "100.00", "1", "85.005", "0.123456789012345", "5."];
const ITEMS: [&str; 3] = ["1", "0", "1.0"];
const ODD: [&str; 14] =
    ["", "007", "1234", "1e3", " 98", "๙๘.๑", "-1", "100.01", "0.1234567890123456", "abc", "50%", "true", "1.0", "."];
const YEARS: [&str; 6] = ["2568", "2569", "๒๕๖๙", "2500", "", "2564"];
const AGENCIES: [&str; 6] = ["อบต. หนึ่ง", "", " two ", "three;3", "=1+2", "หก"];
const ENDS: [&str; 5] = ["\n", "\n", "\r\n", "\r", "\n\n"];

/// A table of many rows, with each name of an agency between quotation marks or not.
fn table(header: &str, quoted: bool) -> Vec<u8> {
    let mark = if quoted { "\"" } else { "" };
    let nodes = header.split(',').count() - 2;
    let mut draw = Draw(2568);
    let mut text = format!("{header}\n").into_bytes();
    for row in 0..1_500 {
        let plain = draw.below(3) > 0;
        let agency = draw.of(&AGENCIES);
        text.extend_from_slice(format!("{mark}{agency}{mark}").as_bytes());
        if row % 97 == 0 {
            // A byte that is no text, outside quotation marks or inside.
            let at = text.len() - mark.len();
            text.insert(at, 0xff);
        }
        let year = if plain { YEARS[0] } else { draw.of(&YEARS) };
        text.extend_from_slice(format!(",{year}").as_bytes());
        // Now and then a cell too few, or one too many.
        let cells = nodes + usize::from(draw.below(50) == 0) - usize::from(draw.below(50) == 0);
        for cell in 0..cells {
            let is_item = header
                .split(',')
                .nth(cell + 2)
                .is_some_and(|name| name.starts_with("o") && name != "oit" && name != "overall");
            let usual = if is_item { &ITEMS[..] } else { &PLAIN };
            let cell = if plain || draw.below(4) > 0 { draw.of(usual) } else { draw.of(&ODD) };
            text.extend_from_slice(format!(",{cell}").as_bytes());
        }
        text.extend_from_slice(draw.of(&ENDS).as_bytes());
    }
    text
}

fn run(folder: &std::path::Path, table: &[u8], options: &[&str]) -> (Output, String) {
    let (input, summary) = (folder.join("in.csv"), folder.join("summary.json"));
    std::fs::write(&input, table).unwrap();
    let mut args = vec!["batch", input.to_str().unwrap(), "-o", "-", "--summary", summary.to_str().unwrap()];
    args.extend(options);
    let ran = command(&args).output().unwrap();
    (ran, std::fs::read_to_string(&summary).unwrap())
}

#[test]
fn plain_rows_come_out_as_careful_ones() {
    let folder = std::env::temp_dir().join(format!("ita-plain-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let items: Vec<String> = (1..=28).map(|item| format!("o{item}")).collect();
    let headers = [
        "agency,fiscal_year,iit,eit,oit".to_owned(),
        "agency,fiscal_year,overall".to_owned(),
        "agency,fiscal_year,10,9,8,7,6,5,4,3,2,1".to_owned(),
        format!("agency,fiscal_year,1,2,3,4,5,6,7,8,{}", items.join(",")),
    ];
    for header in &headers {
        let (careful, plain) = (table(header, true), table(header, false));
        for options in [&["--jobs", "1"][..], &["--jobs", "3", "--group", "agency"], &["--lang", "en"]] {
            let (expected, wanted) = run(&folder, &careful, options);
            let (ran, summary) = run(&folder, &plain, options);
            assert_eq!(expected.status.code(), ran.status.code(), "{header}");
            assert_eq!(wanted, summary, "{header}");
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
            assert_eq!(text(&expected.stderr), text(&ran.stderr), "{header}");
            let (expected, ran) = (text(&expected.stdout), text(&ran.stdout));
            for (at, (one, other)) in expected.lines().zip(ran.lines()).enumerate() {
                assert_eq!(one, other, "{header}, line {at}");
            }
            assert_eq!(expected, ran, "{header}");
            assert!(expected.contains(",true,"), "some rows are scored: {header}");
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
