/** What a report in the terminal says around its findings. */
import { phraseWords } from '../../typed'

export const text = phraseWords<'text'>()({
  'text.verdict.good': 'جيد',
  'text.verdict.improve': 'يُحسَّن',
  'text.verdict.fix': 'يُصلَح',
  'text.verdict.unknown': 'غير معروف',
  'text.score': 'الدرجة {score} من 100 · قواعد {ruleset}',
  'text.no-score': 'لا درجة · قواعد {ruleset}',
  'text.fix-first': 'للإصلاح أولًا ({count})',
  'text.worth-improving': 'يستحق التحسين ({count})',
  'text.could-not-tell': 'غير معروف ({count})',
  'text.visitors': 'الزوار',
  'text.card-of': '{client}، {label}',
  'text.same-card': '{client} ({label}): البطاقة نفسها.',
  'text.other-card': '{client} ({label}): {layout}. {reason}',
  'text.no-card': 'لا بطاقة، الرابط وحده',
  'text.evidence': '{label}: {value}',
  'text.evidence-in-line': '{label} (السطر {line, number}): {value}',
  'text.says-who': '{id} · {source} ({trust})',
  'text.trust.meta': 'Meta',
  'text.trust.observed': 'مُلاحَظ',
  'text.trust.guide': 'الدليل',
  'text.trust.reported': 'مُبلَّغ عنه',
  'text.trust.folklore': 'شائع بلا دليل',
  'text.passed':
    '{count, plural, one {اختبار واحد ناجح} two {اختباران ناجحان} few {# اختبارات ناجحة} many {# اختبارًا ناجحًا} other {# اختبار ناجح}}',
  'text.passed-and-away':
    '{count, plural, one {اختبار واحد ناجح} two {اختباران ناجحان} few {# اختبارات ناجحة} many {# اختبارًا ناجحًا} other {# اختبار ناجح}} · {away, plural, one {واحد لا ينطبق} two {اثنان لا ينطبقان} other {# لا تنطبق}}',
  'text.visitor': '{visitor}: {facts}',
  'text.visitor.ends-at': 'ينتهي عند {value}',
  'text.visitor.leads-to': 'يقود إلى {value}',
  'text.visitor.title': 'العنوان {value}',
  'text.visitor.image': 'الصورة {value}',
  'text.private-allowed': 'يجوز فحص العناوين الخاصة: --allow-private مفعّل.',
})
