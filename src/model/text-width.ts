/**
 * How wide a text is where every character takes one cell or two, as in a terminal.
 *
 * @module
 */

/** Chinese, Japanese, Korean and full-width forms, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
/** Accents that sit on the character before them. */
const COMBINING = /\p{Mn}/u
const NARROW = /^[\u0020-\u007e]*$/

/** How many cells a text takes. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (WIDE.test(character)) width += 2
    else if (!COMBINING.test(character)) width += 1
  }
  return width
}

/** A text with blanks in front or behind, up to so many cells. */
export function padded(text: string, width: number, side: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)))
  return side === 'left' ? text + blanks : blanks + text
}
