/** Made-up firms, the same in another language by the same arithmetic. */
const rows = Array.from({ length: 120 }, (_, i) => i)

export const TURNOVER = rows.map(i => 10 + ((i * 37) % 101))
export const EXPORTS = rows.map(i => (i * 13) % 10 < 4)
const SECTOR = rows.map(i => (i % 7 < 3 ? 'trade' : i % 7 < 6 ? 'energy' : 'space'))
export const GUARANTEE = rows.map(i => (i * 29) % 97 < 20 + TURNOVER[i]! * 0.4 + (EXPORTS[i] ? 15 : 0))
export const COLUMNS = { turnover: TURNOVER, exports: EXPORTS, sector: SECTOR }
