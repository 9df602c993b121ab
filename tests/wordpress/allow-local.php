<?php
// WordPress asks no address of its own machine and no unusual port. Here, the site it is to embed is at one.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', function ($ports) {
    return array_merge($ports, range(1024, 65535));
});
