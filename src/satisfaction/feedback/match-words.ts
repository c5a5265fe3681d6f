/**
 * The words of a sentence as the lexicon knows them: the longest that fits, from left to right.
 *
 * @module
 */
import type { CompiledLexicon } from './compile-lexicon.js'
import { plainEmoji } from './compile-lexicon.js'
import type { WordForm } from './english-forms.js'
import { formsOf, plainWord } from './english-forms.js'
import type { Item } from './item.js'
import type { WordGroup } from './lexicon-types.js'
import { matchHan } from './match-han.js'
import type { Token } from './split-tokens.js'
import type { Segmenter } from './types.js'

/** The items of a sentence; commas stay among them as marks. */
export function matchWords(
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
  segment: Segmenter | undefined,
): readonly Item[] {
  const items: Item[] = []
  const forms = tokens.map(formsOfToken)
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const phrase =
      token.kind === 'latin' || token.kind === 'number' ? matchLatin({ tokens, forms }, at, lexicon) : undefined
    if (phrase !== undefined) {
      items.push(phrase.item)
      at += phrase.tokens
      continue
    }
    // One by one: a text may have more than a call takes.
    if (token.kind === 'han') for (const item of matchHan(token, lexicon, segment)) items.push(item)
    else items.push(single(token, lexicon))
    at++
  }
  return items
}

function single(token: Token, { emoji }: CompiledLexicon): Item {
  const { kind, text, start, end } = token
  const place = { text, start, end, isComparative: false, steps: 1 }
  if (kind === 'comma') return { ...place, script: 'mark' }
  if (kind === 'listed') return { ...place, script: 'mark', group: LISTED }
  if (kind !== 'emoji') return { ...place, script: kind }
  const group = emoji.get(plainEmoji(text))
  return { ...place, script: 'emoji', ...(group && { group }) }
}

/** Marks that list things hold words together. */
const LISTED: WordGroup = { role: 'joint', words: ['、'] }

/** Tokens with the forms of each in which the lexicon may have it. */
interface FormedTokens {
  readonly tokens: readonly Token[]
  readonly forms: readonly (readonly WordForm[])[]
}

/** The longest phrase that begins at a token; of equally long ones the one that needs the least of endings. */
function matchLatin(
  { tokens, forms }: FormedTokens,
  at: number,
  { latin }: CompiledLexicon,
): { readonly item: Item; readonly tokens: number } | undefined {
  let longest = 0
  let found: { readonly group: WordGroup; readonly isComparative: boolean } | undefined
  for (const form of forms[at]!) {
    for (const { words, group } of latin.get(form.form) ?? NONE) {
      if (words.length <= longest) break
      const isComparative = followsAs(words, forms, at)
      if (isComparative === undefined) continue
      longest = words.length
      found = { group, isComparative: form.isComparative || isComparative }
      break
    }
  }
  if (found === undefined) return undefined
  const [first, last] = [tokens[at]!, tokens[at + longest - 1]!]
  const text = tokens
    .slice(at, at + longest)
    .map(token => token.text)
    .join(' ')
  return { item: { text, start: first.start, end: last.end, script: 'latin', steps: 1, ...found }, tokens: longest }
}

const NONE: readonly never[] = []

/** Whether any word of a phrase behind its first compares; undefined where the tokens do not follow the phrase. */
function followsAs(words: readonly string[], forms: readonly (readonly WordForm[])[], at: number): boolean | undefined {
  let isComparative = false
  for (let place = 1; place < words.length; place++) {
    const form = forms[at + place]?.find(other => other.form === words[place])
    if (form === undefined) return undefined
    isComparative ||= form.isComparative
  }
  return isComparative
}

function formsOfToken({ kind, text }: Token): readonly WordForm[] {
  if (kind === 'latin') return formsOf(plainWord(text))
  return kind === 'number' ? [{ form: text, isComparative: false }] : NONE
}
