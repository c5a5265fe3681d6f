import { expectChains, variance, varies } from './chain-draws.js'

/**
 * How well new momenta move each chain between levels of energy (E-BFMI): mean square of its changes over its variance.
 * Below 0.3 a chain explores the tails too slowly, and its effective sizes are not to be believed.
 *
 * @param energy of each draw, chain after chain, as `PosteriorSample` holds it.
 * @returns one number per chain; infinite for a chain that never moved.
 * @throws ClienteleError `LENGTH_MISMATCH`; `NO_VARIATION` where all energies are the same.
 * @see Betancourt (2016), Diagnosing Suboptimal Cotangent Disintegrations in Hamiltonian Monte Carlo, arXiv:1604.00695.
 * @example
 * import { missingInformation } from 'clientele/statistics'
 * missingInformation([3, 5, 4, 6, 2, 3, 4, 5], 2).map(fraction => fraction.toFixed(3)) // => ['1.800', '0.600']
 */
export function missingInformation(energy: ArrayLike<number>, chains: number): readonly number[] {
  const { draws, length } = expectChains(energy, chains)
  return Array.from({ length: chains }, (_, c) => {
    const chain = draws.subarray(c * length, (c + 1) * length)
    if (!varies(chain)) return Number.POSITIVE_INFINITY
    const changes = chain.subarray(1).map((value, i) => (value - chain[i]!) ** 2)
    return changes.reduce((sum, square) => sum + square, 0) / changes.length / variance(chain)
  })
}
