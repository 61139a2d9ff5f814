<?php
/**
 * Plugin Name: ITA Score
 * Description: คะแนน ITA ของหน่วยงาน: เครื่องคำนวณหรือบัตรผลการประเมิน ด้วย [ita_score] หรือบล็อก ITA Score ไม่ใช่ของสำนักงาน ป.ป.ช. · An agency's ITA score as a calculator or a card. Not a service of the NACC.
 * Version: 0.1.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * Author: The ITA Score developers
 * License: MIT
 * License URI: https://opensource.org/licenses/MIT
 *
 * Prints the page element <ita-score> with the files in this plugin's own folder. It asks nothing of any other server, keeps
 * nothing, and sets no cookie. Every attribute is text: it is escaped where it is printed, and no attribute is trusted.
 *
 * @package ita-score
 */

defined( 'ABSPATH' ) || exit;

const ITA_SCORE_VERSION = '0.1.0';

/** What the shortcode and the block take, with what stands for each that is not given. */
const ITA_SCORE_DEFAULTS = array(
	'vector'   => '',
	'year'     => '',
	'mode'     => 'card',
	'lang'     => 'th',
	'numerals' => 'arabic',
	'theme'    => '',
	'readonly' => '',
	'app'      => '',
	'agency'   => '',
);

/** What may be said of those that are a choice; the first is used for anything else. */
const ITA_SCORE_CHOICES = array(
	'mode'     => array( 'card', 'calculator' ),
	'lang'     => array( 'th', 'en' ),
	'numerals' => array( 'arabic', 'thai' ),
	'theme'    => array( '', 'light', 'dark' ),
);

/**
 * The element, for the shortcode [ita_score] and for the block.
 *
 * @param array|string $given Attributes, from anybody who may write a post.
 * @return string HTML.
 */
function ita_score_render( $given ) {
	$given = shortcode_atts( ITA_SCORE_DEFAULTS, is_array( $given ) ? $given : array(), 'ita_score' );
	// A block's attributes are JSON: anything that is not text is left out.
	$given = array_map( static fn( $value ) => is_scalar( $value ) ? trim( (string) $value ) : '', $given );
	// Editors turn quotation marks into typographic ones, which then are part of the value.
	foreach ( $given as $name => $value ) {
		if ( 'agency' !== $name ) {
			$plain          = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			$given[ $name ] = preg_replace( '~^[\s"\'“”„‘’«»″′]+|[\s"\'“”„‘’«»″′]+$~u', '', $plain ) ?? $value;
		}
	}
	foreach ( ITA_SCORE_CHOICES as $name => $choices ) {
		$given[ $name ] = in_array( $given[ $name ], $choices, true ) ? $given[ $name ] : $choices[0];
	}
	if ( '' === $given['year'] && preg_match( '~/FY:([0-9]{4})(/|$)~', $given['vector'], $found ) ) {
		$given['year'] = $found[1];
	}

	$attributes = '';
	foreach ( array( 'mode', 'year', 'vector', 'lang', 'numerals', 'theme', 'agency' ) as $name ) {
		if ( '' !== $given[ $name ] ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
		}
	}
	if ( ! in_array( strtolower( $given['readonly'] ), array( '', '0', 'false', 'no' ), true ) ) {
		$attributes .= ' readonly';
	}
	$app = esc_url( $given['app'], array( 'https', 'http' ) );
	if ( '' !== $app ) {
		$attributes .= sprintf( ' app="%s"', $app );
	}

	wp_enqueue_script( 'ita-score' );
	return '<ita-score' . $attributes . '>' . ita_score_fallback( $given, $app ) . '</ita-score>';
}

/**
 * What is seen without JavaScript: the values as they were given, in a plain table. Nothing is computed here.
 *
 * @param array  $given Attributes, each a text.
 * @param string $app   Address of the app, escaped already; may be empty.
 * @return string HTML.
 */
function ita_score_fallback( $given, $app ) {
	$vector = $given['vector'];
	if ( ! preg_match( '~^ITA:[0-9.]+/FY:([0-9]{4})((?:/[0-9a-z.]+:[0-9.]+%?)*)$~', $vector, $found ) ) {
		return '';
	}
	$words = 'en' === $given['lang']
		? array( 'ITA scores, fiscal year %s (Buddhist Era)', 'Score' )
		: array( 'คะแนน ITA ปีงบประมาณ พ.ศ. %s', 'คะแนน' );
	$rows  = '';
	foreach ( array_filter( explode( '/', $found[2] ) ) as $part ) {
		list( $id, $value ) = explode( ':', $part );
		$rows              .= sprintf( '<tr><th scope="row">%s</th><td>%s</td></tr>', esc_html( strtoupper( $id ) ), esc_html( $value ) );
	}
	$caption = esc_html( trim( $given['agency'] . ' ' . sprintf( $words[0], $found[1] ) ) );
	if ( '' !== $app ) {
		$link    = esc_url( $app . '#' . str_replace( '%', '%25', $vector ), array( 'https', 'http' ) );
		$caption = sprintf( '<a href="%s">%s</a>', $link, $caption );
	}
	if ( '' === $rows ) {
		return '<p>' . $caption . '</p>';
	}
	$head = sprintf( '<tr><th scope="col">ITA</th><th scope="col">%s</th></tr>', esc_html( $words[1] ) );
	return '<table><caption>' . $caption . '</caption><thead>' . $head . '</thead><tbody>' . $rows . '</tbody></table>';
}

/** Registers the script, the shortcode and the block. The script is printed only on pages that use it. */
function ita_score_register() {
	wp_register_script( 'ita-score', plugins_url( 'element/ita-score.js', __FILE__ ), array(), ITA_SCORE_VERSION, true );
	add_shortcode( 'ita_score', 'ita_score_render' );
	if ( ! function_exists( 'register_block_type' ) ) {
		return;
	}
	$needs = array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor' );
	wp_register_script( 'ita-score-block', plugins_url( 'block.js', __FILE__ ), $needs, ITA_SCORE_VERSION, true );
	$attributes = array();
	foreach ( ITA_SCORE_DEFAULTS as $name => $default ) {
		$attributes[ $name ] = array(
			'type'    => 'string',
			'default' => $default,
		);
	}
	register_block_type(
		'ita-score/score',
		array(
			'api_version'     => 2,
			'title'           => 'ITA Score',
			'description'     => 'คะแนน ITA ของหน่วยงาน',
			'category'        => 'widgets',
			'icon'            => 'chart-bar',
			'editor_script'   => 'ita-score-block',
			'attributes'      => $attributes,
			'render_callback' => 'ita_score_render',
		)
	);
}
add_action( 'init', 'ita_score_register' );

/**
 * The loader is a module.
 *
 * @param string $tag    The script's tag.
 * @param string $handle Its handle.
 * @return string The tag.
 */
function ita_score_module( $tag, $handle ) {
	return 'ita-score' === $handle ? preg_replace( '~<script(?: type=([\'"])text/javascript\1)?~', '<script type="module"', $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'ita_score_module', 10, 2 );
