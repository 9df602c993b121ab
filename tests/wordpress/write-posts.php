<?php
// Writes posts with each way to embed a tool, as someone who may write raw HTML and as someone who may not,
// with WordPress's own functions. Prints as JSON where each post is and what was kept of it.
[, $blog, $site] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
define('WP_INSTALLING', true);
require "$blog/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A blog', 'admin', 'admin@blog.example', false, '', 'a throwaway');
switch_theme('twentytwentythree');

// The code is the site's own: what a therapist would copy from its page.
$page = file_get_contents("$site/embed/");
preg_match_all('|data-code="(\w+)" data-tool="i-statement".*?<code[^>]*>(.*?)</code>|s', $page, $found);
$codes = array_combine($found[1], array_map('html_entity_decode', $found[2]));

$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'a throwaway', 'user_email' => 'author@blog.example', 'role' => 'author']);
$posts = [];
foreach (['admin' => 1, 'author' => $author] as $name => $user) {
    // Also switches on the filters of those who may not write raw HTML.
    wp_set_current_user($user);
    foreach ($codes as $way => $code) {
        $id = wp_insert_post(wp_slash([
            'post_title' => "A tool by $name: $way",
            'post_content' => "Before it.\n\n$code\n\nAfter it.",
            'post_status' => 'publish',
            'post_author' => $user,
        ]), true);
        if (is_wp_error($id)) {
            fwrite(STDERR, $id->get_error_message());
            exit(1);
        }
        $posts["$name-$way"] = ['id' => $id, 'kept' => get_post($id)->post_content];
    }
}

// What the editor shows while the post is written goes another way, with the same code behind it.
wp_set_current_user($author);
$request = new WP_REST_Request('GET', '/oembed/1.0/proxy');
$request->set_param('url', $codes['address']);
$posts['editor'] = ['id' => 0, 'kept' => rest_do_request($request)->get_data()->html ?? ''];
echo json_encode($posts);
