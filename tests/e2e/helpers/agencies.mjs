// Tables of as many agencies as a test wants, the same ones each time.
const PLACES = ["กลาง", "เหนือ", "ใต้", "ตะวันออก", "ตะวันตก", "ใหม่", "เก่า", "ใน", "นอก", "ทอง"];
const NAMES = [
  "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของทางราชการ", "การแก้ไขปัญหาการทุจริต",
  "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต",
];

/** A table of FY2568 with the ten indicators of this many agencies, as a spreadsheet's clipboard gives it. */
export function agencies(count) {
  let seed = 12345;
  const next = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
  const score = () => (70 + 30 * next()).toFixed(2);
  const name = (at) => `องค์การบริหารส่วนตำบลทดสอบ${PLACES[at % 10]} แห่งที่ ${Math.floor(at / 10) + 1}`;
  const rows = Array.from({ length: count }, (_, at) => [name(at), ...NAMES.map(score)].join("\t"));
  return ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568", ["หน่วยงาน", ...NAMES].join("\t"), ...rows].join("\n");
}
