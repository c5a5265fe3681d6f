/**
 * A text as sentences of tokens: words, runs of Chinese characters, numbers, emoji, and the marks between them.
 *
 * @module
 */

/** A piece of text; `han` is a run of Chinese characters that has not been cut into words. */
export interface Token {
  readonly kind: 'latin' | 'han' | 'number' | 'emoji' | 'comma' | 'listed'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A sentence and how it ends. */
export interface TokenSentence {
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
}

/** Sentences with at least one token. */
export function splitTokens(text: string): readonly TokenSentence[] {
  const sentences: TokenSentence[] = []
  let tokens: Token[] = []
  const close = (isQuestion: boolean): void => {
    if (tokens.length > 0) sentences.push({ tokens, isQuestion })
    tokens = []
  }
  for (const { 0: found, index, groups = {} } of text.matchAll(TOKENS)) {
    if (groups['stop'] !== undefined) close(/[?？]/.test(found))
    else tokens.push({ kind: kindOf(groups), text: found, start: index, end: index + found.length })
  }
  close(false)
  return sentences
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  return KINDS.find(kind => groups[kind] !== undefined) ?? 'comma'
}

const KINDS = ['latin', 'han', 'number', 'emoji', 'listed'] as const

/** Letters with their accents, and what cannot be seen between them: soft hyphens, characters without a width. */
const LETTERS = String.raw`\p{Script=Latin}(?:[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*\p{Script=Latin})*\p{M}*`

/** A full stop ends a sentence where a blank or the end of the text follows. */
const TOKENS = new RegExp(
  [
    String.raw`(?<emoji>[:;=]-?[()D](?!\w)|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)`,
    String.raw`(?<latin>${LETTERS}(?:['’‘ʼ´\x60＇]${LETTERS})*)`,
    String.raw`(?<han>\p{Script=Han}+)`,
    String.raw`(?<number>\d+(?:[.,:/]\d+)*)`,
    String.raw`(?<stop>[!?。！？…\n]+[!?。！？…\n\s]*|\.+(?=\s|$))`,
    '(?<listed>[、&/])',
    '(?<comma>[,，;；:：()（）—–]| - )',
  ].join('|'),
  'gu',
)
