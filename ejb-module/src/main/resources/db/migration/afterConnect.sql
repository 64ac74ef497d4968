-- Flyway keeps others out with a connection that says nothing while another migrates, for hours if need be.
SET SESSION wait_timeout = 28800;
