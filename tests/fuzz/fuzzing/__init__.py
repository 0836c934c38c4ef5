"""What the fuzzers share: corpus, mutations, batches of inputs, the search for the one that does the harm."""
