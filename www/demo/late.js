// Properties before the upgrade, elements by script, and the element's module loaded twice, as two versions would be.
const vector = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
document.getElementById("first").vector = vector;
const made = document.createElement("ita-score");
made.setAttribute("mode", "card");
made.vector = vector;
await import("../element/ita-score-element.js");
await import("../element/ita-score-element.js?another");
await import("../element/ita-score.js");
document.getElementById("place").append(made);
const after = document.createElement("ita-score");
after.id = "after";
after.vector = vector;
document.getElementById("place").append(after);
