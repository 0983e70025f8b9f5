"""Finding things for a contributor: where words stand in the seeds, and what rests on a passage."""
