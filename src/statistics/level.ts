import { expectFinite, reject } from '../errors/index.js'

/** The nominal probability of an interval, 0.95 unless another is asked for. */
export function expectLevel(level: unknown = 0.95): number {
  const probability = expectFinite(level, 'options.level')
  if (probability > 0 && probability < 1) return probability
  return reject('OUT_OF_RANGE', 'options.level', 'a number between 0 and 1', level, 'Write 95 % as 0.95')
}
