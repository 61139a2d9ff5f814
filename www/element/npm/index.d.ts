// Held against the engine by tests/e2e/specs/element-types.spec.mjs: what it writes and takes has exactly these types.

/** A level's id, such as `good` or `AA`. */
export type LevelId = string;

/** What the agency's official result says: compared, and used only where `use_published` asks for it. */
export interface Published { overall?: string | number | null; level?: LevelId | null }

/** The contract's JSON of what is scored. */
export interface RequestJson {
  fiscal_year: number | string;
  agency?: string | null;
  inputs: Record<string, string | number | boolean | null>;
  published?: Published | null;
  /** Whether the published result narrows the computed one: what is missing is then what agrees with it. */
  use_published?: boolean | null;
}

/** What is scored: a vector, or the contract's JSON. */
export type Request = string | RequestJson;

export interface Node {
  id: string; th: string; en: string; given: boolean; weight: string; score: string | null; low: string; high: string;
  points: string | null; missing: string[];
}

export interface Why { level: LevelId; node: string; at_least: string; has: string | null; met: boolean | null; short: string | null }

/**
 * The published result beside the computed one; `null` where that cannot be said. `level_unknown`: a published level that the
 * year's rules do not have, which takes no score away.
 */
export interface Comparison {
  overall: string | null; computed: string | null; exact: boolean | null; agrees: boolean | null; level_agrees: boolean | null;
  level_unknown?: string;
}

/** The contract's JSON of a result. */
export interface Result {
  fiscal_year: number; agency: string | null; vector: string; rulebook: { id: string; status: string }; complete: boolean;
  overall: { score: string | null; low: string; high: string; exact: string | null };
  level: { id: LevelId; th: string; en: string } | null; guaranteed: LevelId; possible: LevelId[];
  nodes: Node[]; why: Why[]; next: { level: LevelId; short: Record<string, string> } | null; near_edge: string[];
  published: Comparison | null;
  /** There where the published result narrowed this one. */
  from_published?: boolean;
}

export interface Raise { id: string; from: string; to: string; by: string; cost: string }

/** What an instrument gains; `null` where it is not complete before. */
export interface Gain { id: string; from: string | null; to: string; by: string | null }

/** Why no plan takes less, and which of those that take as much this is: what was optimised, in this order. */
export interface Certificate { lower_bound: string; optimal: boolean; order: string[]; split_optimal: boolean }

/** One plan, or why there is none. */
export interface Way {
  feasible: boolean; cost: string | null; raise: Raise[]; result: { overall: string; level: LevelId } | null;
  certificate: Certificate | null; instruments: Gain[]; by_rounding: boolean | null; ceiling: "kept" | "lifted" | null;
  open: { id: string; at_least: string }[]; blocking: { node: string; at_least: string; best: string; relax: string[] }[];
}

/** Another way that leads there: with one instrument only (`node`), with the fewest changes. */
export interface Alternative extends Way {
  way: "only" | "fewest"; node: string | null; more: string; cost: string;
  result: { overall: string; level: LevelId }; certificate: Certificate; by_rounding: boolean; blocking: never[];
}

/** One node by itself; `null` where it cannot do it alone. */
export interface Single { id: string; from: string; to: string | null; by: string | null; cost: string | null }

/**
 * An estimated chance of the level after the plan, in percent; `null` where it cannot be estimated. `assumptions`: what it rests on,
 * such as `simple_random_samples` and `widest_spread`.
 */
export interface Chance { at_least: string; estimated: string | null; assumptions: string[] }

/** The contract's JSON of a plan. `impossible`: ways in which the target is out of reach. `chance`: where one was asked for. */
export interface Plan extends Way {
  target: string; alternatives: Alternative[]; single: Single[];
  impossible: { way: "only" | "without_surveys"; node: string | null }[];
  chance?: Chance;
}

export interface ScoreOptions { lang?: "th" | "en" }

export interface PlanOptions {
  target: LevelId; lock?: string[]; cap?: Record<string, string | number>; floor?: Record<string, string | number>;
  /** Effort per point, or efforts up to scores that rise: `"1@90,2@95,4"`. */
  cost?: Record<string, string | number>;
  /** Which of the plans of least effort: the most even raises (the default), the lowest scores first, the tree's order. */
  split?: "even" | "lowest" | "first";
  /** What each condition is to have to spare; what no survey score is raised above. */
  margin?: string | number; ceiling?: string | number;
  /** What a point takes of each node of which `cost` says nothing, by a profile of the rule data: `harder` (near 100). An assumption. */
  effort?: string;
  /** Reach the level with an estimated chance of at least so many percent; needs `respondents`. */
  chance?: string | number;
  /** How many answered each survey, and out of how many if that is known: `{ iit: "45/60", eit: 120 }`. */
  respondents?: Record<string, string | number>;
  /** How far the respondents' own scores spread: their standard deviation in points, as `ita survey --spread` reports it. */
  spread?: Record<string, string | number>;
  lang?: "th" | "en";
}

/** The contract's JSON of an error. */
export interface Refusal { code: string; node: string | null; message: string }

export class ItaError extends Error implements Refusal {
  constructor(refusal: Refusal);
  code: string;
  node: string | null;
}

export function score(request: Request, options?: ScoreOptions): Promise<Result>;
export function plan(request: Request, options: PlanOptions): Promise<Plan>;

/** `<ita-score>`. */
export interface ItaScoreElement extends HTMLElement {
  vector: string | null;
  readonly result: Result | null;
  readonly form: HTMLFormElement | null;
  readonly name: string;
  readonly type: string;
}

declare global {
  interface HTMLElementTagNameMap { "ita-score": ItaScoreElement }
  interface GlobalEventHandlersEventMap { "ita-change": CustomEvent<Result>; "ita-error": CustomEvent<{ error: Refusal }> }
}
