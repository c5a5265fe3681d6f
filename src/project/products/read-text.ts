import { expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import type { ProductText } from './types.js'

/** Words in both languages, checked. */
export function readProductText(text: ProductText, path: string): void {
  expectKnownKeys(expectObject(text, path), ['en', 'zh'], path)
  for (const language of ['en', 'zh'] as const) {
    const at = `${path}.${language}`
    if (expectText(text[language], at) === '') reject('EMPTY_INPUT', at, 'some words', '')
  }
}
