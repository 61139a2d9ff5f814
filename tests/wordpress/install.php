<?php
// Run by site.mjs, once: `php install.php FOLDER PASSWORD`. Sets up the site in FOLDER, whose wp-config.php is there
// already: an administrator, an editor and an author with one password, and the plugin switched on.
define( 'WP_INSTALLING', true );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
function wp_new_blog_notification() {} // no mail
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'เทศบาลตัวอย่าง', 'administrator', 'administrator@example.org', false, '', $argv[2], 'en_US' );
foreach ( array( 'editor', 'author' ) as $role ) {
	$user = wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $argv[2],
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
	if ( is_wp_error( $user ) ) {
		exit( $user->get_error_message() );
	}
}
$active = activate_plugin( 'ita-score/ita-score.php' );
if ( is_wp_error( $active ) ) {
	exit( $active->get_error_message() );
}
switch_theme( 'twentytwentythree' );
echo 'installed ', get_bloginfo( 'version' );
