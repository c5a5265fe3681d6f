/**
 * Forms in which an English word may stand in a lexicon: itself, without a contraction, without a common ending.
 *
 * No stemmer: an ending is taken off only to ask whether what is left is in the lexicon, and the word itself is asked for first,
 * so that a word that misleads (hardly, later, fairly) is put into the lexicon as it is.
 *
 * @module
 */

/** A form, and whether its ending compares: faster, fastest. */
export interface WordForm {
  readonly form: string
  readonly isComparative: boolean
}

/**
 * A word in lower case, of plain letters (ＮＯＴ, ﬁne) with straight apostrophes, whatever was typed for them, and without what
 * cannot be seen in it.
 */
export function plainWord(word: string): string {
  return word.replaceAll(UNSEEN, '').replaceAll(APOSTROPHES, "'").normalize('NFKC').toLowerCase()
}

/** Soft hyphens and characters without a width. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const APOSTROPHES = /[’‘ʼ´`＇]/g

/** The word first, then the others from the longest. */
export function formsOf(word: string): readonly WordForm[] {
  const plain = (form: string): WordForm => ({ form, isComparative: false })
  if (word.endsWith("n't")) return [plain(word), plain("n't")]
  const whole = word.replace(/'(?:s|re|ve|ll|d|m)$/, '')
  const forms = [plain(word), ...(whole === word ? [] : [plain(whole)])]
  for (const [ending, replacements, isComparative] of ENDINGS) {
    if (!whole.endsWith(ending)) continue
    const stem = whole.slice(0, -ending.length)
    if (stem.length < SHORTEST) continue
    for (const replacement of replacements) forms.push({ form: stem + replacement, isComparative })
    if (DOUBLING.has(ending) && stem.at(-1) === stem.at(-2)) forms.push({ form: stem.slice(0, -1), isComparative })
  }
  return forms
}

const SHORTEST = 3

const ENDINGS: readonly (readonly [ending: string, replacements: readonly string[], isComparative: boolean])[] = [
  ['iest', ['y'], true],
  ['est', ['', 'e'], true],
  ['ier', ['y'], true],
  ['er', ['', 'e'], true],
  ['ily', ['y'], false],
  ['ly', ['', 'le'], false],
  ['ies', ['y'], false],
  ['es', ['', 'e'], false],
  ['s', [''], false],
  ['ied', ['y'], false],
  ['ed', ['', 'e'], false],
  ['ing', ['', 'e'], false],
]

const DOUBLING: ReadonlySet<string> = new Set(['est', 'er', 'ed', 'ing'])
