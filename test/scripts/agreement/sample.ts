/** Entries of a ledger, to try the page on. */
import type { Judged } from '../../../scripts/agreement/judged.js'

/** An entry that is matched, unless it says otherwise. */
export function entry(fields: Partial<Judged> = {}): Judged {
  return {
    file: 'clv.json',
    index: 0,
    model: 'bg_nbd',
    family: 'CET',
    source: 'CamDavidsonPilon/lifetimes 0.11.3 (run, Python)',
    kind: 'run',
    params: { a: 1 },
    inputs: { t: 39 },
    verdict: 'matched',
    difference: 2e-13,
    ...fields,
  }
}

export const REFERENCE: Judged = entry({
  source: 'reference (mpmath, 80 digits)',
  kind: 'reference',
  ours: 1.25,
  expected: 1.25,
  peers: { lifetimes: 'inf', BTYD: 'NaN', 'BTYD with hypergeo': -24161.4782, CLVTools: 1.2500000001 },
  cause: 'because',
})
