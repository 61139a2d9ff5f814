// The block's form in the editor. What a reader sees is printed by ita-score.php, the same as for the shortcode.
(function ({ blocks, element, components, blockEditor }) {
  const el = element.createElement;
  const { TextControl, SelectControl, ToggleControl, Placeholder } = components;
  const thai = document.documentElement.lang.startsWith("th");
  const say = (th, en) => (thai ? th : en);

  function edit({ attributes, setAttributes }) {
    const text = (name, label, help) =>
      el(TextControl, { key: name, label, help, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }) });
    const choice = (name, label, options) =>
      el(SelectControl, {
        key: name, label, value: attributes[name],
        options: options.map(([value, words]) => ({ value, label: words })),
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const fields = [
      text("vector", say("รหัสคะแนน", "Vector"), say("คัดลอกจากหน้าฝังในเว็บของ ITA Score เช่น", "From the Embed page of ITA Score, such as") + " ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5"),
      text("agency", say("ชื่อหน่วยงาน", "Agency")),
      choice("mode", say("รูปแบบ", "Form"), [["card", say("บัตรผลการประเมิน", "Result card")], ["calculator", say("เครื่องคำนวณ", "Calculator")]]),
      text("year", say("ปีงบประมาณ (เครื่องคำนวณที่เริ่มจากว่าง)", "Fiscal year (a calculator that begins empty)")),
      text("app", say("ที่อยู่ของแอป ITA Score (ไม่บังคับ)", "Address of the ITA Score app (optional)")),
      choice("lang", say("ภาษา", "Language"), [["th", "ไทย"], ["en", "English"]]),
      choice("numerals", say("ตัวเลข", "Digits"), [["arabic", "123"], ["thai", "๑๒๓"]]),
      choice("theme", say("สี", "Colours"), [["", say("ตามเครื่องของผู้อ่าน", "As the reader's system")], ["light", say("สว่าง", "Light")], ["dark", say("มืด", "Dark")]]),
      el(ToggleControl, {
        key: "readonly", label: say("แก้ไขคะแนนไม่ได้", "Read-only"), checked: attributes.readonly === "1",
        onChange: (on) => setAttributes({ readonly: on ? "1" : "" }),
      }),
    ];
    const form = el("div", { style: { width: "100%" } }, fields);
    return el("div", blockEditor.useBlockProps(), el(Placeholder, { icon: "chart-bar", label: "ITA Score" }, form));
  }

  // Printed anew at each view, so nothing but the attributes is stored in the post.
  blocks.registerBlockType("ita-score/score", { title: "ITA Score", icon: "chart-bar", category: "widgets", edit, save: () => null });
})(window.wp);
