/** Failures: images that did not become a picture. */
export const imageFailures = {
  'failure.image-undecodable.title': 'تعذّر فك ترميز الصورة',
  'failure.image-undecodable.clause': 'البايتات ليست صورة يمكن فك ترميزها',
  'failure.image-undecodable.sentence': 'البايتات في عنوان الصورة ليست صورة يمكن فك ترميزها.',
  'failure.image-undecodable.advice': 'صدّر الصورة مرة أخرى بصيغة JPEG أو PNG وارفعها من جديد.',
  'failure.image-undecodable.developer': 'لا مفكّك ترميز يقبل البايتات: تالفة أو مقطوعة أو ليست صورة أصلًا.',

  'failure.image-decode-out-of-memory.title': 'تحتاج الصورة إلى ذاكرة أكثر من المتاح لفكها هنا',
  'failure.image-decode-out-of-memory.clause': 'تحتاج الصورة إلى ذاكرة أكثر من المتاح لفكها هنا',
  'failure.image-decode-out-of-memory.sentence': 'تحتاج الصورة إلى ذاكرة أكثر من المتاح لفكها هنا.',
  'failure.image-decode-out-of-memory.advice':
    'صدّر الصورة بمقاس 1200 × 630 px؛ فالبطاقة لا تحتاج إلى أكثر، ويمكن فكها هنا أيضًا.',
  'failure.image-decode-out-of-memory.developer':
    'مفكّك الترميز عملية مستقلة؛ أُوقفت عندما تجاوزت ذاكرتها حدنا.',

  'failure.image-decode-timed-out.title': 'يستغرق فك الصورة هنا وقتًا أطول من اللازم',
  'failure.image-decode-timed-out.clause': 'يستغرق فك الصورة هنا وقتًا أطول من اللازم',
  'failure.image-decode-timed-out.sentence': 'يستغرق فك الصورة هنا وقتًا أطول من اللازم.',
  'failure.image-decode-timed-out.advice':
    'صدّر الصورة بمقاس 1200 × 630 px؛ فالبطاقة لا تحتاج إلى أكثر، ويمكن فكها هنا أيضًا.',
  'failure.image-decode-timed-out.developer':
    'مفكّك الترميز عملية مستقلة؛ أُوقفت عند انتهاء الوقت المخصص لصورة واحدة.',

  'failure.image-decoder-failed.title': 'أخفق مفكّك الترميز لدينا مع الصورة',
  'failure.image-decoder-failed.clause': 'أخفق مفكّك الترميز لدينا مع الصورة',
  'failure.image-decoder-failed.sentence': 'أخفق مفكّك الترميز لدينا مع الصورة.',
  'failure.image-decoder-failed.advice':
    'حاول مرة أخرى. وإن أخفق ثانية فصدّر الصورة من جديد بصيغة JPEG أو PNG وارفعها.',
  'failure.image-decoder-failed.developer':
    'مفكّك الترميز عملية مستقلة؛ لم تبدأ، أو توقفت في المنتصف، أو أعادت شيئًا ليس صورة.',

  'failure.image-format-not-decoded.title': 'الصورة بصيغة لا تُفك هنا',
  'failure.image-format-not-decoded.clause': 'الصورة بصيغة لا تُفك هنا',
  'failure.image-format-not-decoded.sentence': 'الصورة بصيغة لا تُفك هنا.',
  'failure.image-format-not-decoded.advice': 'صدّر الصورة بصيغة JPEG أو PNG.',
  'failure.image-format-not-decoded.developer':
    'البايتات الأولى تحدّد الصيغة؛ ولا يُفك هنا إلا JPEG وPNG وWebP وGIF وAVIF.',

  'failure.image-too-large-to-read.title': 'الصورة أكبر من أن تُقرأ هنا',
  'failure.image-too-large-to-read.clause': 'الصورة أكبر من أن تُقرأ هنا',
  'failure.image-too-large-to-read.sentence': 'الصورة أكبر من أن تُقرأ هنا إلى نهايتها.',
  'failure.image-too-large-to-read.advice':
    'صدّر الصورة بمقاس 1200 × 630 px بصيغة JPEG؛ فالبطاقة لا تحتاج إلى أكثر.',
  'failure.image-too-large-to-read.developer':
    'توقفت القراءة عند حدنا للصورة الواحدة، أو لم تبدأ لأن الطول المعلن يتجاوزه.',

  'failure.image-too-many-pixels.title': 'في الصورة بكسلات أكثر من أن تُفك هنا',
  'failure.image-too-many-pixels.clause': 'في الصورة بكسلات أكثر من أن تُفك هنا',
  'failure.image-too-many-pixels.sentence': 'في الصورة بكسلات أكثر من أن تُفك هنا.',
  'failure.image-too-many-pixels.advice':
    'صدّر الصورة بمقاس 1200 × 630 px؛ فالبطاقة لا تحتاج إلى أكثر، ويمكن فكها هنا أيضًا.',
  'failure.image-too-many-pixels.developer': 'تعلن الترويسة بكسلات أكثر مما يُفك هنا، فلم يُقرأ أي بكسل.',
} as const
