/**
 * Numbers as R draws them, for records that hang on its streams: Mersenne-Twister, and `sample.int` by rejection (R 3.6 and later).
 *
 * @see Matsumoto and Nishimura (1998), Mersenne Twister, ACM Transactions on Modeling and Computer Simulation 8(1); R's manual page
 * of `RNG`, sample.kind "Rejection".
 */

const SIZE = 624
const SHIFT = 397

/** Uniform numbers after `set.seed(seed)`. */
function rUniforms(seed: number): () => number {
  const state = new Uint32Array(SIZE)
  let scrambled = seed >>> 0
  const next = (): number => {
    scrambled = (Math.imul(69069, scrambled) + 1) >>> 0
    return scrambled
  }
  for (let step = 0; step < 50; step++) next()
  // The first number after the scrambling is a place in the state, which is set to its end.
  next()
  for (let i = 0; i < SIZE; i++) state[i] = next()
  let place = SIZE
  return () => {
    if (place === SIZE) {
      twist(state)
      place = 0
    }
    return inside(tempered(state[place++]!) * 2.3283064365386963e-10)
  }
}

function twist(state: Uint32Array): void {
  for (let i = 0; i < SIZE; i++) {
    const both = (state[i]! & 0x80000000) | (state[(i + 1) % SIZE]! & 0x7fffffff)
    state[i] = state[(i + SHIFT) % SIZE]! ^ (both >>> 1) ^ (both & 1 ? 0x9908b0df : 0)
  }
}

function tempered(value: number): number {
  let word = value
  word ^= word >>> 11
  word ^= (word << 7) & 0x9d2c5680
  word ^= (word << 15) & 0xefc60000
  return (word ^ (word >>> 18)) >>> 0
}

/** R never draws 0 or 1. */
function inside(value: number): number {
  const least = 2.328306437080797e-10
  if (value <= 0) return 0.5 * least
  return 1 - value <= 0 ? 1 - 0.5 * least : value
}

/** A whole number below `size`: as many bits as it needs, again until it is below. */
function below(size: number, uniform: () => number): number {
  const bits = Math.ceil(Math.log2(size))
  for (;;) {
    let value = 0
    for (let drawn = 0; drawn <= bits; drawn += 16) value = 65536 * value + Math.floor(uniform() * 65536)
    const cut = value % 2 ** bits
    if (cut < size) return cut
  }
}

/** `set.seed(seed); sample.int(size, replace = TRUE)`, counted from 0. */
export function rResample(seed: number, size: number): readonly number[] {
  const uniform = rUniforms(seed)
  return Array.from({ length: size }, () => below(size, uniform))
}
