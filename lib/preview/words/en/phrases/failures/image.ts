/** Failures: images that did not become a picture. */
export const imageFailures = {
  'failure.image-undecodable.title': 'The picture cannot be decoded',
  'failure.image-undecodable.clause': 'the bytes are not a picture that can be decoded',
  'failure.image-undecodable.sentence':
    'The bytes at the image address are not a picture that can be decoded.',
  'failure.image-undecodable.advice': 'Export the picture again as JPEG or PNG and upload it anew.',
  'failure.image-undecodable.developer':
    'No decoder accepts the bytes: damaged, cut short, or not a picture at all.',

  'failure.image-decode-out-of-memory.title': 'The picture needs too much memory to be decoded here',
  'failure.image-decode-out-of-memory.clause': 'the picture needs too much memory to be decoded here',
  'failure.image-decode-out-of-memory.sentence': 'The picture needs too much memory to be decoded here.',
  'failure.image-decode-out-of-memory.advice':
    'Export the picture at 1200 × 630 px; a card needs no more, and then it can be decoded here too.',
  'failure.image-decode-out-of-memory.developer':
    'The decoder is a process of its own; it was stopped when its memory passed our limit.',

  'failure.image-decode-timed-out.title': 'The picture takes too long to be decoded here',
  'failure.image-decode-timed-out.clause': 'the picture takes too long to be decoded here',
  'failure.image-decode-timed-out.sentence': 'The picture takes too long to be decoded here.',
  'failure.image-decode-timed-out.advice':
    'Export the picture at 1200 × 630 px; a card needs no more, and then it can be decoded here too.',
  'failure.image-decode-timed-out.developer':
    'The decoder is a process of its own; it was stopped when our time for one picture was over.',

  'failure.image-decoder-failed.title': 'Our decoder failed on the picture',
  'failure.image-decoder-failed.clause': 'our decoder failed on the picture',
  'failure.image-decoder-failed.sentence': 'Our decoder failed on the picture.',
  'failure.image-decoder-failed.advice':
    'Try again. If it fails again, export the picture anew as JPEG or PNG and upload it.',
  'failure.image-decoder-failed.developer':
    'The decoder is a process of its own; it did not start, stopped in the middle, or gave back something other than a picture.',

  'failure.image-format-not-decoded.title': 'The picture has a format that is not decoded here',
  'failure.image-format-not-decoded.clause': 'the picture has a format that is not decoded here',
  'failure.image-format-not-decoded.sentence': 'The picture has a format that is not decoded here.',
  'failure.image-format-not-decoded.advice': 'Export the picture as JPEG or PNG.',
  'failure.image-format-not-decoded.developer':
    'The first bytes name the format; only JPEG, PNG, WebP, GIF and AVIF are decoded here.',

  'failure.image-too-large-to-read.title': 'The picture is too large to be read here',
  'failure.image-too-large-to-read.clause': 'the picture is too large to be read here',
  'failure.image-too-large-to-read.sentence': 'The picture is too large to be read to its end here.',
  'failure.image-too-large-to-read.advice':
    'Export the picture at 1200 × 630 px as JPEG; a card needs no more.',
  'failure.image-too-large-to-read.developer':
    'Reading stopped at our limit for one image, or did not begin because the announced length is beyond it.',

  'failure.image-too-many-pixels.title': 'The picture has too many pixels to be decoded here',
  'failure.image-too-many-pixels.clause': 'the picture has too many pixels to be decoded here',
  'failure.image-too-many-pixels.sentence': 'The picture has too many pixels to be decoded here.',
  'failure.image-too-many-pixels.advice':
    'Export the picture at 1200 × 630 px; a card needs no more, and then it can be decoded here too.',
  'failure.image-too-many-pixels.developer':
    'The header announces more pixels than are decoded here, so no pixel was read.',
} as const
