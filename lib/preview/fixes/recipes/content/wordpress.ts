/** WordPress without an SEO plugin: the tags from the functions of a child theme, on this page alone. */
import { quoted as text } from '../../escape/quoted'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const wordpress: Recipe = {
  files: (card) => [
    {
      name: 'wp-content/themes/[child theme]/functions.php',
      language: 'php',
      code: `<?php
add_action( 'wp_head', function () {
	if ( wp_parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) !== ${text(card.path)} ) {
		return;
	}
	$tags = array(
${sevenTags(card)
  .map(([key, value]) => `\t\t'${key}' => ${text(value)},`)
  .join('\n')}
	);
	foreach ( $tags as $property => $content ) {
		printf( "<meta property=\\"%s\\" content=\\"%s\\" />\\n", esc_attr( $property ), esc_attr( $content ) );
	}
}, 1 );`,
    },
  ],
  notes: () => ['one-writer'],
}
