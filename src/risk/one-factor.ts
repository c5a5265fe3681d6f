/**
 * How likely is default once it is known how the economy went? One factor, after Vasicek.
 *
 *   PD(z) = Φ((Φ⁻¹(PD) − √ρ z) / √(1−ρ)),   and averaged over z it is PD
 *
 * z: the credit cycle, standard normal, 0 in a normal year, below 0 in bad ones; ρ: asset correlation.
 *
 * Source: Vasicek (2002), The distribution of loan portfolio value, Risk 15(12).
 *
 * @module
 */
import { normalCdf, normalQuantile } from '../numeric/core.js'

/** PD given the credit cycle; a PD of 0 or 1 stays. */
export function conditionalDefault(pd: number, correlation: number, creditCycle: number): number {
  if (pd <= 0 || pd >= 1 || correlation === 0) return pd
  return conditionalAt(normalQuantile(pd), correlation, creditCycle)
}

/** The same from the threshold Φ⁻¹(PD), for many values of the cycle. */
export function conditionalAt(threshold: number, correlation: number, creditCycle: number): number {
  return normalCdf(conditionalThreshold(threshold, correlation, creditCycle))
}

/** Φ⁻¹(PD(z)) from Φ⁻¹(PD): where the client's own part of the return must be below for a default. */
export function conditionalThreshold(threshold: number, correlation: number, creditCycle: number): number {
  return (threshold - Math.sqrt(correlation) * creditCycle) / Math.sqrt(1 - correlation)
}
