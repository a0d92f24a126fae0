/** Failures: what a server sends, redirects and pages. */
export const responseFailures = {
  'failure.headers-too-large.title': 'ترويسات الاستجابة كبيرة جدًا',
  'failure.headers-too-large.clause': 'ترويسات الاستجابة كبيرة جدًا',
  'failure.headers-too-large.sentence':
    'تبدأ استجابة {host, select, none {الخادم} other {{host}}} بترويسات أكثر مما تقبله التطبيقات.',
  'failure.headers-too-large.advice': 'ابحث عن ملفات تعريف ارتباط أو ترويسات أمان كبيرة وقلّصها.',
  'failure.headers-too-large.developer': 'كتلة ترويسات الاستجابة أكبر من حد المحلّل.',

  'failure.protocol-error.title': 'استجابة الخادم ليست HTTP صالحًا',
  'failure.protocol-error.clause': 'الاستجابة ليست HTTP صالحًا',
  'failure.protocol-error.sentence':
    '{host, select, none {الخادم} other {{host}}} أرسل استجابة ليست HTTP صالحًا.',
  'failure.protocol-error.advice': 'تحقق من أن المنفذ يقدّم موقع ويب وأن لا وكيل يشوّه استجاباته.',
  'failure.protocol-error.developer': 'رفض محلّل HTTP الاستجابة.',

  'failure.encoding-broken.title': 'تعذّر فك ضغط الاستجابة',
  'failure.encoding-broken.clause': 'الاستجابة ليست كما يقول Content-Encoding فيها، أو تالفة',
  'failure.encoding-broken.sentence':
    'تقول استجابة {host, select, none {الخادم} other {{host}}} إنها مضغوطة، وما وصل لا يمكن فك ضغطه.',
  'failure.encoding-broken.advice':
    'تحقق من الضغط في خادم الويب؛ كثيرًا ما تُوصف صفحة بأنها مضغوطة وليست كذلك، أو تكون مضغوطة مرتين، أو مقطوعة.',
  'failure.encoding-broken.developer': 'أخفق فك الضغط: الجسم لا يطابق Content-Encoding.',

  'failure.encoding-undeclared.title': 'الصفحة مضغوطة، والاستجابة لا تقول ذلك',
  'failure.encoding-undeclared.clause': 'الصفحة مضغوطة والاستجابة لا تقول ذلك',
  'failure.encoding-undeclared.sentence':
    'في استجابة {host, select, none {الخادم} other {{host}}} بايتات gzip بلا Content-Encoding: تحسبها الهواتف نص الصفحة فلا تجد وسومًا.',
  'failure.encoding-undeclared.advice':
    'أرسل Content-Encoding: gzip مع الصفحات المحفوظة أو المخزنة مؤقتًا مضغوطة.',
  'failure.encoding-undeclared.developer':
    'يبدأ الجسم بالبايتين 1f 8b وليس في الاستجابة Content-Encoding. في Apache: AddEncoding gzip .gz؛ وفي nginx: gzip_static on؛ وفي مخازن الكائنات عيّن Content-Encoding للكائن.',

  'failure.encoding-unsupported.title': 'الاستجابة مضغوطة بطريقة لم تُطلب',
  'failure.encoding-unsupported.clause': 'الاستجابة مضغوطة بطريقة لم تُطلب',
  'failure.encoding-unsupported.sentence':
    'استجابة {host, select, none {الخادم} other {{host}}} مضغوطة بطريقة لم تُطلب.',
  'failure.encoding-unsupported.advice': 'اجعل الخادم يلتزم Accept-Encoding: gzip هو ما يقرؤه كل تطبيق.',
  'failure.encoding-unsupported.developer':
    'يذكر Content-Encoding ترميزًا لم يكن في Accept-Encoding، أو ترميزات كثيرة.',

  'failure.too-many-redirects.title': 'إعادة التوجيه لا تنتهي',
  'failure.too-many-redirects.clause': 'عمليات إعادة التوجيه كثيرة جدًا',
  'failure.too-many-redirects.sentence': 'يُعاد توجيه الرابط أكثر من 20 مرة.',
  'failure.too-many-redirects.advice': 'اجعل الرابط يقود إلى الصفحة مباشرةً، أو بإعادة توجيه واحدة.',
  'failure.too-many-redirects.developer': 'بُلغ حد إعادة التوجيه؛ ويتخلى تطبيق Android بعد 20 أيضًا.',

  'failure.redirect-loop.title': 'إعادة التوجيه تدور في حلقة',
  'failure.redirect-loop.clause': 'إعادة التوجيه تدور في حلقة',
  'failure.redirect-loop.sentence': 'يُعاد توجيه الرابط في حلقة ولا يصل إلى صفحة أبدًا.',
  'failure.redirect-loop.advice':
    'تحقق من قواعد إعادة التوجيه: كثيرًا ما تلغي قواعد http/https أو www بعضها بعضًا، أو يُنتظر ملف تعريف ارتباط.',
  'failure.redirect-loop.developer':
    'تعود قفزة إلى عنوان طُلب من قبل بملفات تعريف الارتباط نفسها. ضمن السلسلة تعود الملفات إلى المضيف الذي وضعها؛ ولا يُحتفظ بشيء منها بعدها.',

  'failure.redirect-invalid.title': 'إعادة توجيه لا تقود إلى عنوان صالح',
  'failure.redirect-invalid.clause': 'إعادة توجيه لا تقود إلى عنوان صالح',
  'failure.redirect-invalid.sentence': 'يُعاد توجيه الرابط إلى ما ليس عنوان ويب.',
  'failure.redirect-invalid.advice': 'صحّح ترويسة Location في إعادة التوجيه.',
  'failure.redirect-invalid.developer': 'استجابة 3xx بلا Location، أو بأخرى لا تُحلَّل إلى عنوان http(s).',

  'failure.not-html.title': 'لا صفحة ويب في هذا العنوان',
  'failure.not-html.clause': 'يقود العنوان إلى شيء غير صفحة ويب',
  'failure.not-html.sentence': 'لا يقود الرابط إلى صفحة ويب.',
  'failure.not-html.advice': 'أرسل رابط صفحة تصف الملف؛ فالصفحات وحدها فيها وسوم تُصنع منها بطاقة.',
  'failure.not-html.developer': 'الجسم ليس HTML.',

  'failure.empty-page.title': 'الصفحة فارغة',
  'failure.empty-page.clause': 'الصفحة فارغة',
  'failure.empty-page.sentence': 'الصفحة فارغة.',
  'failure.empty-page.advice': 'تحقق مما يرسله الخادم إلى الزوار بلا ملفات تعريف ارتباط وبلا JavaScript.',
  'failure.empty-page.developer': 'ليس للاستجابة جسم.',
} as const
