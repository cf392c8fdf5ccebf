/** What is said of two configurations held against each other. */
export const diff = {
  diffNone: 'The two configurations are the same.',
  diffCount:
    '{count, plural, one {# difference} other {# differences}} (− only in the first, + only in the second, ≠ in both)',
  diffAdded: '+ {label}: {after}',
  diffRemoved: '− {label}: {before}',
  diffChanged: '≠ {label}: {before} → {after}',
  diffDo: 'to do in {product}: {step}',
  diffRedo: 'to do again in {product}: {step}',
  diffUndo: 'to take back in {product}: {step}',
  diffAppears: 'new finding: {finding}',
  diffDisappears: 'settled: {finding}',
  diffStatus: 'status of the configuration',
  diffDraft: 'draft',
  diffComplete: 'complete',
  productCxone: 'CXone',
  productMeta: 'Meta (Facebook, WhatsApp Manager)',
  productWhatsapp: 'WhatsApp on the phone, or the former provider',
  productWebsite: 'your website',
} as const;
