import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'

/** What a fact is worth, checked. */
export function readDesirability(desirability: unknown, path: string): void {
  const fields = expectObject(desirability, path)
  const kind = expectOneOf(fields['kind'], ['linear', 'words', 'yes-no'], `${path}.kind`)
  if (kind === 'linear') {
    expectKnownKeys(fields, ['kind', 'worst', 'best'], path)
    const worst = expectFinite(fields['worst'], `${path}.worst`)
    if (expectFinite(fields['best'], `${path}.best`) === worst) {
      reject('NO_VARIATION', `${path}.best`, 'another number than the worst', worst)
    }
    return
  }
  expectKnownKeys(fields, ['kind', 'best'], path)
  if (kind === 'words') {
    const words = Array.from(expectList(fields['best'], `${path}.best`))
    if (words.length === 0) reject('EMPTY_INPUT', `${path}.best`, 'at least one word', words)
    for (const [i, word] of words.entries()) expectText(word, `${path}.best[${i}]`)
  } else if (typeof fields['best'] !== 'boolean') {
    reject('INVALID_TYPE', `${path}.best`, 'true or false', fields['best'])
  }
}
