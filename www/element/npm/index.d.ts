/** A level's id, such as `good` or `AA`. */
export type LevelId = string;

/** What is scored: a vector, or the contract's JSON. */
export type Request = string | {
  fiscal_year: number | string;
  agency?: string | null;
  inputs: Record<string, string | number | boolean | null>;
};

export interface Node {
  id: string; th: string; en: string; given: boolean; weight: string; score: string | null; low: string; high: string;
  points: string | null; missing: string[];
}

export interface Why { level: LevelId; node: string; at_least: string; has: string | null; met: boolean | null; short: string | null }

/** The contract's JSON of a result. */
export interface Result {
  fiscal_year: number; agency: string | null; vector: string; rulebook: { id: string; status: string }; complete: boolean;
  overall: { score: string | null; low: string; high: string; exact: string | null };
  level: { id: LevelId; th: string; en: string } | null; guaranteed: LevelId; possible: LevelId[];
  nodes: Node[]; why: Why[]; next: { level: LevelId; short: Record<string, string> } | null; near_edge: string[]; published: null;
}

export interface Raise { id: string; from: string; to: string; by: string; cost: string }

/** The contract's JSON of a plan. */
export interface Plan {
  target: string; feasible: boolean; cost: string | null; raise: Raise[];
  result: { overall: string; level: LevelId } | null; certificate: { lower_bound: string; optimal: boolean } | null;
  open: { id: string; at_least: string }[]; blocking: { node: string; at_least: string; best: string; relax: string[] }[];
  alternatives: unknown[]; single: unknown[];
}

export interface PlanOptions {
  target: LevelId; lock?: string[]; cap?: Record<string, string | number>; floor?: Record<string, string | number>;
  cost?: Record<string, string | number>; lang?: "th" | "en";
}

export class ItaError extends Error { code: string; node: string | null }

export function score(request: Request, options?: { lang?: "th" | "en" }): Promise<Result>;
export function plan(request: Request, options: PlanOptions): Promise<Plan>;

/** `<ita-score>`. */
export interface ItaScoreElement extends HTMLElement {
  vector: string | null;
  readonly result: Result | null;
  readonly form: HTMLFormElement | null;
  readonly name: string;
}

declare global {
  interface HTMLElementTagNameMap { "ita-score": ItaScoreElement }
}
