/**
 * What a code with a wrong check digit was meant to be.
 *
 * @module
 */

/** Characters taken for one another when a code is typed from paper. */
const LOOK_ALIKES = ['0OQD', '1IL', '2Z', '5S', '8B', '6G', 'UV', 'VY']

/**
 * The valid codes that a text was likely meant to be: capitals and plain digits without blanks and hyphens, if need be with one pair
 * of neighbours swapped back, one character in the place of one that looks like it, or all characters that the code cannot hold. They
 * are suggestions: check digits let about one in thirty (Unified Social Credit Code) or one in a hundred (LEI) of wrong codes through.
 */
export function likelyCodes(text: string, isValid: (code: string) => boolean): readonly string[] {
  const tidy = tidyCode(text)
  if (tidy.length > 30) return []
  if (isValid(tidy)) return [tidy]
  const plain = withDigits(tidy)
  if (plain !== tidy && isValid(plain)) return [plain]
  const tried = [...changed(tidy), ...(plain === tidy ? [] : changed(plain))]
  return [...new Set(tried.filter(isValid))]
}

/** Without blanks, hyphens and points, in capitals, full-width characters as plain ones. */
export function tidyCode(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―._/\p{Cf}]/gu, '')
}

/** Letters that no Chinese code holds, as the digits and letters they look like. */
function withDigits(code: string): string {
  return code.replaceAll('O', '0').replaceAll('I', '1').replaceAll('Z', '2').replaceAll('S', '5').replaceAll('V', 'U')
}

/** Neighbours swapped first, the commoner slip; then characters that look alike. */
function changed(code: string): readonly string[] {
  return [...swapped(code), ...lookingAlike(code)]
}

function* swapped(code: string): Generator<string> {
  for (let i = 0; i + 1 < code.length; i++) {
    const [one, next] = [code.charAt(i), code.charAt(i + 1)]
    if (next !== one) yield code.slice(0, i) + next + one + code.slice(i + 2)
  }
}

function* lookingAlike(code: string): Generator<string> {
  for (let i = 0; i < code.length; i++) {
    const [before, one, after] = [code.slice(0, i), code.charAt(i), code.slice(i + 1)]
    for (const alike of LOOK_ALIKES.filter(set => set.includes(one)).join('')) {
      if (alike !== one) yield before + alike + after
    }
  }
}
