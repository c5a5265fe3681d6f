import { randomStream } from '../../../src/model/index.js'
import { drawNormal } from '../../../src/statistics/index.js'

/** Airline passengers, thousands a month, 1949 to 1954: Box and Jenkins (1976), series G, first 72. */
export const PASSENGERS: readonly number[] = [
  112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114,
  140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218, 230, 242, 209, 191,
  172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293, 259,
  229, 203, 229,
]

/** International visitor nights in Australia, millions a quarter, 1999 to 2015: Hyndman and Athanasopoulos, data `austourists`. */
export const VISITORS: readonly number[] = [
  30.05251, 19.1485, 25.31769, 27.59144, 32.07646, 23.48796, 28.47594, 35.12375, 36.83848, 25.00702, 30.72223, 28.69376,
  36.64099, 23.82461, 29.31168, 31.77031, 35.17788, 19.77524, 29.60175, 34.53884, 41.2736, 26.65586, 28.27986, 35.19115,
  42.20566, 24.64917, 32.66734, 37.25735, 45.24246, 29.35048, 36.34421, 41.78208, 49.2766, 31.2754, 37.85063, 38.83704,
  51.2369, 31.83855, 41.32342, 42.799, 55.70836, 33.40714, 42.31664, 45.15712, 59.57608, 34.83733, 44.84168, 46.97125,
  60.01903, 38.37118, 46.97586, 50.7338, 61.64687, 39.29957, 52.67121, 54.33232, 66.83436, 40.87119, 51.82854, 57.49191,
  65.25147, 43.06121, 54.76076, 59.83447, 73.25703, 47.69662, 61.09777, 66.05576,
]

/** A series drawn from Holt's model, with quarters where asked for. */
export function drawnSeries(
  size: number,
  seed: number,
  { alpha = 0.4, beta = 0.05, gamma = 0, seasons = [0], growth = 1, sigma = 4 } = {},
): number[] {
  const uniform = randomStream(seed)
  const quarters = [...seasons]
  let [level, slope] = [100, growth]
  return Array.from({ length: size }, (_, t) => {
    const error = sigma * drawNormal(uniform)
    const at = t % quarters.length
    const season = quarters[at]!
    const value = level + slope + season + error
    level += slope + alpha * error
    slope += beta * error
    quarters[at] = season + gamma * error
    return value
  })
}
