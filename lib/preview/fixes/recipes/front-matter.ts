/** The values of a card as the front matter of a page, for generators that keep them there. */
import type { CardText } from '../card-text'
import { yamlString as text } from '../escape/yaml'

export const frontMatter = ({ title, description, image, url, siteName }: CardText): string => `---
title: ${text(title)}
card:
  title: ${text(title)}
  description: ${text(description)}
  image: ${text(image.url)}
  width: ${image.width}
  height: ${image.height}
  url: ${text(url)}
  site_name: ${text(siteName)}
---`
