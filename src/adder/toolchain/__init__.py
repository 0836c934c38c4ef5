"""From generated C to images: compilers, link scripts, image formats, size reports, emulators."""
