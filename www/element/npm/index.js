// `import "ita-score"`: registers <ita-score>, and gives what scores without it.
import "./ita-score-element.js";
export { ItaError, plan, score } from "./score.js";
