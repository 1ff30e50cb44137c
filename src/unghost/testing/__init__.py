"""For tests of plugins and of the program itself: small pieces of a correspondence, made from the little a test has to say."""
