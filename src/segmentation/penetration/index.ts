export { segmentPenetration } from './segment-penetration.js'
export type {
  ExpectedHolders,
  Holdings,
  OpenProduct,
  OpenRange,
  PenetrationOptions,
  ProductPenetration,
  SegmentMarket,
  SegmentPenetration,
  SegmentPenetrationRow,
  WhiteSpace,
} from './types.js'
