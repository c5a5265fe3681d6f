/** Why a client is in a tier, and what stands against a better one. */
export const TIER_WORDS = {
  'tier.worth': { en: '{statement}, worth {share} %', zh: '{statement}，计 {share} %' },
  'tier.score': { en: 'score {score}; {tier} begins at {from}', zh: '得分 {score}，“{tier}”自 {from} 起' },
  'tier.range': {
    en: 'score {score} by what is known, {lower} to {upper} once all is; {tier} begins at {from}',
    zh: '按已知情况得分 {score}，全部已知后为 {lower} 至 {upper}，“{tier}”自 {from} 起',
  },
  'tier.unscored': { en: 'nothing that is graded is known', zh: '评分所需情况均未知' },
  'tier.capped': { en: 'at best {tier}: {reason}', zh: '最高为“{tier}”：{reason}' },
  'tier.may-be-capped': { en: 'perhaps at best {tier}: {reason}', zh: '可能最高为“{tier}”：{reason}' },
} as const
