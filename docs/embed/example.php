<?php
// หน้าตัวอย่าง: วางโฟลเดอร์ ita-score (ita-score.js, ita-score-element.js, ita-score-*.wasm) ไว้ข้างไฟล์นี้
// An example page: the folder ita-score with the element's files lies beside this file.
$agency = 'เทศบาลตำบลบางกระบือ';
$vector = 'ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5';

/** ข้อความในหน้าเว็บต้องผ่านฟังก์ชันนี้เสมอ: text that is printed into a page is always escaped. */
function h(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

header("Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'");
?>
<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ผลการประเมิน ITA <?= h($agency) ?></title>
</head>
<body>
<h1><?= h($agency) ?></h1>
<script type="module" src="ita-score/ita-score.js"></script>
<ita-score mode="card" vector="<?= h($vector) ?>" lang="th">
<p>คะแนน ITA: <?= h($vector) ?></p>
</ita-score>
</body>
</html>
