/** The words of the check on the orientation of the image. */
import type { imageUpright as check } from '../../../../judge/checks/image/image-upright'
import { checkWords } from '../../../typed'

export const imageUpright = checkWords<typeof check>()({
  name: 'तस्वीर सीधी',
  marketer: 'फ़ोन की फ़ोटो करवट में सहेजी हो सकती है; कार्ड उसे सीधा दिखाएगा या नहीं, पक्का नहीं।',
  developer:
    'कैमरे पिक्सल वैसे सहेजते हैं जैसे sensor देखता है और EXIF में लिखते हैं कि उन्हें कैसे घुमाना है। ब्राउज़र उस पर चलते हैं; Android का BitmapFactory इसे ऐप पर छोड़ता है, और image tools अक्सर पिक्सल घुमाए बिना उसे हटा देते हैं।',
  howToFix: [
    'ImageMagick: magick photo.jpg -auto-orient preview.jpg। -auto-orient को -resize और -strip से पहले रखें।',
    'sharp: .resize() से पहले .autoOrient() बुलाएँ। Pillow: ImageOps.exif_transpose(image)।',
    'फ़ोटो संपादक: फ़ोटो खोलें और वेब के लिए निर्यात करें; उससे पिक्सल घूम जाते हैं।',
  ],
  outcomes: {
    upright: { title: 'तस्वीर सीधी सहेजी गई है', summary: 'कोई EXIF orientation उसे नहीं घुमाता।' },
    'turned-by-exif': {
      title: 'पता नहीं चल सका कि तस्वीर सीधी दिखती है या नहीं',
      summary:
        'फ़ाइल में {stored} हैं और एक EXIF orientation जो उसे घुमाकर {size} करता है। हमने उसे घुमाकर बनाया, जैसे ब्राउज़र बनाते हैं; प्रीव्यू में फ़ोन भी ऐसा करते हैं या नहीं, देखा नहीं गया।',
    },
  },
  fixes: { 'turn-pixels': 'पिक्सल ख़ुद घुमाएँ और नई फ़ाइल का पता दें, जैसे ImageMagick से:' },
})
