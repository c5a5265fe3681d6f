import { expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { bitsOf, drawBits } from '../../../src/risk/connected-clients/path-bits.js'

it('sets each bit with its probability', () => {
  for (const probability of [0.001, 0.3, 0.97]) {
    const words = new Int32Array(4096)
    drawBits(words, 0, words.length * 32, probability, randomStream(3))
    const set = words.reduce((sum, word) => sum + bitsOf(word), 0)
    const n = words.length * 32
    expect(Math.abs(set - n * probability)).toBeLessThan(4 * Math.sqrt(n * probability * (1 - probability)))
  }
})

it('sets none, all, or only those asked for', () => {
  const words = new Int32Array(3)
  drawBits(words, 0, 96, 0, randomStream(1))
  drawBits(words, 1, 40, 1, randomStream(1))
  expect(Array.from(words)).toEqual([0, -1, 255])
  drawBits(words, 0, 32, 1e-300, randomStream(1))
  expect(words[0]).toBe(0)
})

it('counts bits', () => {
  expect([0, 1, -1, 0x55555555, 1 << 31].map(bitsOf)).toEqual([0, 1, 32, 16, 1])
})
