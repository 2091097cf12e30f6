import type { NeedRule } from './infer-needs.ts';
import { needRules } from './infer-needs.ts';
import type { ModeMask } from './mode-mask.ts';

/**
 * One concept of one side of a profile, in 32 bits: what the ranking compares. From the lowest bit: 16 for the concept, 8 for
 * the modes, 4 for the kind, 4 for the statement it came from (0: none, otherwise its place among the statements of its
 * side, counted from 1).
 */
export type Unit = number;

const conceptBits = 16;
const kindShift = 24;
const statementShift = 28;
const fourBits = 0xf;

/** Statements past this place are compared like any other; their evidence just names no row. */
const lastStatement = fourBits;

/** Kinds of needs and of capabilities; for needs every rule that infers one is a kind of its own, after these. */
export const declaredKind = 0;
export const inferredKind = 1;
/** A capability that is only written about. */
export const fieldKind = 2;
const firstRuleKind = 2;

export function unitOf(concept: number, modes: ModeMask, kind: number, statement: number): Unit {
  const place = statement <= lastStatement ? statement : 0;
  return ((place << statementShift) | (kind << kindShift) | (modes << conceptBits) | concept) >>> 0;
}

export function conceptOf(unit: Unit): number {
  return unit & 0xffff;
}

export function modesOf(unit: Unit): ModeMask {
  return (unit >>> conceptBits) & 0xff;
}

export function kindOf(unit: Unit): number {
  return (unit >>> kindShift) & fourBits;
}

/** 0: it came from no statement. */
export function statementOf(unit: Unit): number {
  return unit >>> statementShift;
}

/** A statement by its place as one of 16 bits, so that several fit into a number; the lowest is what came from none. */
export function placeBit(place: number): number {
  return 1 << (place <= lastStatement ? place : 0);
}

export function isDeclared(unit: Unit): boolean {
  return kindOf(unit) === declaredKind;
}

/** The kind of a need that a rule infers. */
export function kindOfRule(rule: NeedRule): number {
  return firstRuleKind + needRules.findIndex(({ name }) => name === rule);
}

/** The rule that inferred a need; undefined for one that is declared, and for one that the caller inferred. */
export function ruleOf(need: Unit): NeedRule | undefined {
  return needRules[kindOf(need) - firstRuleKind]?.name;
}
