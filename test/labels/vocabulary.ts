import { expect, it } from 'vitest'
import type { Vocabulary } from '../../src/labels/words.js'

/** What every table of words must be: both languages say something, and name the same values. */
export function itSpeaksBothLanguages(table: Vocabulary): void {
  it.each(Object.entries(table))('says %s in both languages', (_, { en, zh }) => {
    expect(en).toMatch(/[A-Za-z]|^\{/)
    expect(zh).toMatch(/[一-鿿]|^\{|^BG\/NBD/)
    expect(placesOf(zh)).toEqual(placesOf(en))
  })
}

function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted()
}
