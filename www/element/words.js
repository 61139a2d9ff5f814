// What the element itself says. Names of levels and nodes, sentences and errors are the engine's.
export const WORDS = [
  {
    year: "ปีงบประมาณ พ.ศ. ",
    sure: {
      corroborated: "กติกายืนยันหลายแหล่ง",
      tested: "กติกาทดสอบแล้ว",
      single: "กติกาจากแหล่งเดียว",
      inferred: "กติกาอนุมาน",
      assumed: "กติกาสมมติ",
    },
    of: " จาก ",
    least: "อย่างน้อย",
    perhaps: "อาจถึง",
    open: { instrument: "กรอกแยกตามเครื่องมือ", indicator: "กรอกแยกตามตัวชี้วัด", sub_indicator: "กรอกแยกตามตัวชี้วัดย่อย", item: "กรอกแยกตามข้อ" },
    close: "กรอกเป็นคะแนนเดียว",
    items: ["ยังไม่ระบุ", "เผยแพร่แล้ว", "ยังไม่เผยแพร่"],
    link: "จำลองคะแนนต่อใน ITA Score",
    note: "เครื่องมือจำลองคะแนน ไม่ใช่ผลที่สำนักงาน ป.ป.ช. ประกาศ",
  },
  {
    year: "Fiscal year (B.E.) ",
    sure: {
      corroborated: "rules from several sources",
      tested: "rules tested",
      single: "rules from one source",
      inferred: "rules inferred",
      assumed: "rules assumed",
    },
    of: " of ",
    least: "At least",
    perhaps: "perhaps",
    open: { instrument: "Enter by instrument", indicator: "Enter by indicator", sub_indicator: "Enter by sub-indicator", item: "Enter by item" },
    close: "Enter one score",
    items: ["Not said", "Published", "Not published"],
    link: "Simulate further in ITA Score",
    note: "A simulation, not a result announced by the NACC",
  },
];

/** Thai digits, but not those of a Latin word such as O43. */
export const thaiDigits = (text) =>
  text.replace(/[a-z][a-z0-9]*|[0-9]/gi, (found) => (/[a-z]/i.test(found) ? found : String.fromCharCode(0xe50 + +found)));
