"""The heap: allocation, the collector, compaction, weak references."""
