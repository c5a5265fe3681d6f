import type { RfmColumns } from '../../../src/segmentation/index.js'

/** 14 of 20 clients bought once: the case in which four of five frequency edges fall on one value. */
export const TIED: RfmColumns = {
  recencyDays: Array.from({ length: 20 }, (_, i) => 10 * (i + 1)),
  purchases: [...new Array<number>(14).fill(1), 2, 3, 4, 5, 6, 7],
  spend: Array.from({ length: 20 }, (_, i) => 100 * (i + 1)),
}

/** Clients whose scores are all different: a hundred of each measure, one more important than the other. */
export const HUNDRED: RfmColumns = {
  recencyDays: Array.from({ length: 100 }, (_, i) => i),
  purchases: Array.from({ length: 100 }, (_, i) => 1 + ((7 * i) % 100)),
  spend: Array.from({ length: 100 }, (_, i) => 0.5 * ((13 * i) % 100)),
}
