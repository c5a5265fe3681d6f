/**
 * What is known of a client or an application, and statements about it that are data.
 *
 * @module
 */

/** One thing known: a number, a word, a yes or no, or several words. */
export type Fact = number | string | boolean | readonly string[]

/** What is known, by name; absent where it is not. */
export type Facts = Readonly<Record<string, Fact | undefined>>

/** A statement about facts. It holds, does not, or cannot be told as facts are missing. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | NumberCondition
  | WordCondition
  | KnownCondition

/** About a number. */
export interface NumberCondition {
  readonly fact: string
  readonly is: 'at-least' | 'at-most' | 'above' | 'below'
  readonly value: number
}

/** About a word, several words, or a yes or no. Of several words one that is named is enough for `one-of`. */
export interface WordCondition {
  readonly fact: string
  readonly is: 'one-of' | 'none-of'
  readonly values: readonly (string | boolean)[]
}

/** About whether something is known at all; it can always be told. */
export interface KnownCondition {
  readonly fact: string
  readonly is: 'known' | 'unknown'
}

/** Whether a condition holds; `'unknown'` where facts that would decide it are missing. */
export type Truth = 'yes' | 'no' | 'unknown'

/** A judged condition and what decided it. */
export interface Judgement {
  readonly holds: Truth
  /** In plain words, the parts that decide: those that hold where it holds, those that do not or are missing where not. */
  readonly reasons: readonly string[]
  /** Names of facts that are missing and would decide it. */
  readonly missing: readonly string[]
}
