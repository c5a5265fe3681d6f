/**
 * Refuses what is no pair of a module and its document, before a verb is called that is not there: most often the
 * document alone, or the two the wrong way round.
 *
 * @module
 */
import { expectFunction, expectObject, reject } from '../errors/index.js'

/** Checks that a pair has a module with these verbs; the document is checked by the verbs themselves. */
export function expectPair(pair: unknown, verbs: readonly string[], path: string): void {
  if (!Array.isArray(pair) || pair.length !== 2) reject('INVALID_TYPE', path, PAIR, pair, HOW)
  const module = expectObject(pair[0], `${path}[0]`)
  for (const verb of verbs) expectFunction(module[verb], `${path}[0].${verb}`)
  expectObject(pair[1], `${path}[1]`)
}

const PAIR = 'the pair [module, document]'
const HOW = 'Such as [bgNbd, model]: the module whose verbs are asked, and what its fit returned'
